namespace Janua.Locales;

/// <summary>A row of roles, as written in <c>words/time-rules.yaml</c>: <c>"(after) h=number unit:hour? !counted"</c>.
/// <c>x=</c> names what the maker needs; <c>role:value</c> wants this value; <c>?</c> may be missing; what stands in
/// <c>( )</c> or behind <c>!</c> at either end must, or must not, be there and stays where it is; <c>a|b</c> is either.</summary>
internal sealed class TimePattern
{
    private readonly Element[] elements;
    // how many elements stand before the first that is taken
    private readonly int before;

    private TimePattern(IReadOnlyList<Element> elements)
    {
        this.elements = [.. elements];
        before = this.elements.TakeWhile(element => element.Stays).Count();
    }

    /// <summary>The roles of the first lexeme that is taken.</summary>
    public IEnumerable<WordRole> First => elements[before].Choices.Select(choice => choice.Role);

    /// <summary>Every pattern a written row stands for, one for each choice of what may be missing.</summary>
    /// <param name="language">The language whose words it is of; empty for all.</param>
    /// <exception cref="FormatException">A role is not known.</exception>
    public static IEnumerable<TimePattern> Parse(string written, string language)
    {
        IEnumerable<List<Element>> rows = [[]];
        foreach (var part in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var element = Parsed(part.TrimEnd('?'), language);
            rows = rows.SelectMany(row => part.EndsWith('?') ? [row, [.. row, element]] : new List<Element>[] { [.. row, element] }).ToList();
        }
        return rows.Where(row => row.Exists(element => !element.Stays)).Select(row => new TimePattern(row));
    }

    /// <summary>Matches where the first lexeme that is taken stands at a place of the row.</summary>
    public TimeMatch? Match(IReadOnlyList<Lexeme> row, int at)
    {
        for (int i = before - 1, place = at - 1; i >= 0; i--, place--)
            if (elements[i].Fits(row, place) == elements[i].Absent) return null;
        var (next, taken) = (at, 0);
        for (var i = before; i < elements.Length; i++, next++)
        {
            if (elements[i].Fits(row, next) == elements[i].Absent) return null;
            if (!elements[i].Stays) taken = next + 1 - at;
        }
        var match = new TimeMatch(taken);
        for (var i = 0; i < elements.Length; i++)
            if (elements[i].Name.Length > 0) match.Add(elements[i].Name, row[at + i - before]);
        return match;
    }

    private static Element Parsed(string part, string language)
    {
        var context = part.StartsWith('(') || part.EndsWith(')');
        var absent = part.StartsWith('!');
        part = part.Trim('(', ')', '!');
        var named = part.IndexOf('=', StringComparison.Ordinal);
        var name = named < 0 ? "" : part[..named];
        var choices = part[(named + 1)..].Split('|').Select(role => RoleName.Sense(role, "") ?? throw new FormatException($"no role '{role}'"));
        return new Element(name, [.. choices], context || absent, absent, absent ? "" : language);
    }

    /// <param name="Stays">Whether it is only looked at.</param>
    private sealed record Element(string Name, Sense[] Choices, bool Stays, bool Absent, string Language)
    {
        public bool Fits(IReadOnlyList<Lexeme> row, int at)
        {
            if (at < 0 || at >= row.Count) return false;
            foreach (var sense in row[at].Senses)
                foreach (var choice in Choices)
                    if (sense.Role == choice.Role && (choice.Value.Length == 0 || choice.Value == sense.Value)
                        && (Language.Length == 0 || sense.Language.Length == 0 || sense.Language == Language)) return true;
            return false;
        }
    }
}
