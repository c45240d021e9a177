namespace Janua.Locales;

/// <summary>A row of roles, as written in <c>words/time-rules.yaml</c>: <c>"(after) h=number unit:hour? !counted"</c>.
/// <c>x=</c> names what the maker needs; <c>role:value</c> wants this value; <c>?</c> may be missing; what stands in
/// <c>( )</c> or behind <c>!</c> at either end must, or must not, be there and stays where it is; <c>a|b</c> is either.</summary>
internal sealed class TimePattern
{
    private readonly Element[] elements;

    private TimePattern(IReadOnlyList<Element> elements) => this.elements = [.. elements];

    public IEnumerable<Role> First => elements.First(element => !element.Absent).Choices.Select(choice => choice.Role);

    /// <summary>Every pattern a written row stands for, one for each choice of what may be missing.</summary>
    /// <exception cref="FormatException">A role is not known.</exception>
    public static IEnumerable<TimePattern> Parse(string written)
    {
        IEnumerable<List<Element>> rows = [[]];
        foreach (var part in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var element = Parsed(part.TrimEnd('?'));
            rows = rows.SelectMany(row => part.EndsWith('?') ? [row, [.. row, element]] : new List<Element>[] { [.. row, element] }).ToList();
        }
        return rows.Where(row => row.Exists(element => !element.Absent)).Select(row => new TimePattern(row));
    }

    /// <summary>Matches at a place of the row.</summary>
    public TimeMatch? Match(IReadOnlyList<Lexeme> row, int at)
    {
        var next = at;
        TimeMatch? match = null;
        foreach (var element in elements)
        {
            if (element.Absent)
            {
                var place = match is null ? at - 1 : next;
                if (place >= 0 && place < row.Count && element.Fits(row[place])) return null;
                continue;
            }
            if (next >= row.Count || !element.Fits(row[next])) return null;
            match ??= new TimeMatch(at);
            match.Take(element.Name, row[next], element.Context);
            next++;
        }
        return match;
    }

    private static Element Parsed(string part)
    {
        var context = part.StartsWith('(');
        var absent = part.StartsWith('!');
        part = part.Trim('(', ')', '!');
        var named = part.IndexOf('=', StringComparison.Ordinal);
        var name = named < 0 ? "" : part[..named];
        var choices = part[(named + 1)..].Split('|').Select(role => RoleName.Sense(role, "") ?? throw new FormatException($"no role '{role}'"));
        return new Element(name, [.. choices], context, absent);
    }

    private sealed record Element(string Name, Sense[] Choices, bool Context, bool Absent)
    {
        public bool Fits(Lexeme lexeme)
        {
            foreach (var choice in Choices)
                if (choice.Value.Length == 0 ? lexeme.Is(choice.Role) : lexeme.Is(choice.Role, choice.Value)) return true;
            return false;
        }
    }
}
