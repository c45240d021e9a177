namespace Janua.Locales;

/// <summary>An entry of the word lists, read. It may leave choices, within a word or between words, <c>(не|нет) (хочу|сил) (по|)жить</c>,
/// and choices within choices.</summary>
internal sealed class CrisisEntry
{
    private readonly string written;
    private int at;

    private CrisisEntry(string written) => this.written = written;

    /// <summary>The rows of words the entry stands for; each place of a row holds all spellings it may have.</summary>
    public static IReadOnlyList<IReadOnlyList<string[]>> Read(string written) =>
        [.. new CrisisEntry(written).Choices().SelectMany(row => Filled(row, 0)).Where(row => row.Count > 0)];

    // A word that may be spelled in many ways stays one place; only a choice of several words makes a row of its own.
    private List<List<string[]>> Choices()
    {
        List<List<string[]>> rows = [];
        List<string> word = [];
        do
        {
            foreach (var row in Row())
                if (row.Count > 1) rows.Add(row);
                else word.AddRange(row[0]);
        }
        while (at < written.Length && written[at++] == '|');
        if (word.Count > 0) rows.Add([[.. word.Distinct()]]);
        return rows;
    }

    private List<List<string[]>> Row()
    {
        List<List<string[]>> rows = [[[""]]];
        while (at < written.Length && written[at] is not ('|' or ')'))
        {
            var more = Next();
            rows = [.. rows.SelectMany(_ => more, Joined)];
        }
        return rows;
    }

    private List<List<string[]>> Next()
    {
        var from = at++;
        if (written[from] == '(') return Choices();
        if (written[from] == ' ') return [[[""], [""]]];
        while (at < written.Length && written[at] is not ('(' or ')' or '|' or ' ')) at++;
        return [[[written[from..at]]]];
    }

    // The last word of the one and the first of the other are one word.
    private static List<string[]> Joined(List<string[]> one, List<string[]> other) =>
        [.. one[..^1], [.. one[^1].SelectMany(_ => other[0], (start, end) => start + end)], .. other[1..]];

    // A word that may be left out makes two rows.
    private static IEnumerable<IReadOnlyList<string[]>> Filled(IReadOnlyList<string[]> row, int place)
    {
        if (place == row.Count) return [row];
        var spelled = row[place].Where(one => one.Length > 0).ToArray();
        IEnumerable<IReadOnlyList<string[]>> without = spelled.Length < row[place].Length ? Filled([.. row.Take(place), .. row.Skip(place + 1)], place) : [];
        return spelled.Length == 0 ? without : without.Concat(Filled([.. row.Take(place), spelled, .. row.Skip(place + 1)], place + 1));
    }
}
