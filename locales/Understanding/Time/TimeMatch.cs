namespace Janua.Locales;

/// <summary>What a pattern found: how many lexemes it takes, and those it names.</summary>
internal sealed class TimeMatch(int count)
{
    private readonly List<(string Name, Lexeme Lexeme)> named = [];

    public int Count => count;

    public Lexeme? this[string name]
    {
        get
        {
            foreach (var one in named)
                if (one.Name == name) return one.Lexeme;
            return null;
        }
    }

    public void Add(string name, Lexeme lexeme) => named.Add((name, lexeme));

    public Num? Number(string name) => this[name]?.Made as Num;

    public T? Made<T>(string name) where T : class => this[name]?.Made as T;

    /// <summary>The value of a named lexeme in a role (which month), or empty.</summary>
    public string Value(string name, WordRole role) => this[name]?.Find(role)?.Value ?? "";
}
