namespace Janua.Locales;

/// <summary>What a pattern found: which part of the row it takes, and the lexemes it names.</summary>
internal sealed class TimeMatch(int at)
{
    private readonly List<(string Name, Lexeme Lexeme)> named = [];
    private int before, seen, behind;

    /// <summary>Where the part that is replaced begins and how many lexemes it has; context around it stays.</summary>
    public int At => at + before;

    public int Count => seen - before - behind;

    public Lexeme? this[string name]
    {
        get
        {
            foreach (var one in named)
                if (one.Name == name) return one.Lexeme;
            return null;
        }
    }

    public Num? Number(string name) => this[name]?.Made as Num;

    public T? Made<T>(string name) where T : class => this[name]?.Made as T;

    /// <summary>The value of a named lexeme in a role (which month), or empty.</summary>
    public string Value(string name, Role role) => this[name]?.Find(role)?.Value ?? "";

    public void Take(string name, Lexeme lexeme, bool context)
    {
        if (name.Length > 0) named.Add((name, lexeme));
        if (context && before == seen) before++;
        else if (context) behind++;
        seen++;
    }
}
