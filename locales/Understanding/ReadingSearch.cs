using System.Text;

namespace Janua.Locales;

/// <summary>Finds the cheapest readings of one word: all of cost 0, then of cost 1, and so on.</summary>
internal sealed class ReadingSearch(SpellingTable table, string word)
{
    private const int HighestCost = 4;
    // a limit on work, not on meaning: a word of twenty vowels would otherwise have millions of readings
    private const int MostSteps = 1500;

    private readonly List<Reading> found = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly StringBuilder reading = new();
    private readonly SpellingTable.Option[][] options = [.. Enumerable.Range(0, word.Length).Select(at => table.At(word, at))];
    private int steps;

    public IReadOnlyList<Reading> Run(int most)
    {
        if (!options[0].Any()) return [];
        for (var cost = 0; cost <= HighestCost && found.Count < most && steps < MostSteps; cost++)
            Walk(0, cost, cost, most);
        return found;
    }

    private void Walk(int at, int left, int cost, int most)
    {
        if (found.Count >= most || ++steps > MostSteps) return;
        if (at == word.Length)
        {
            if (left == 0 && reading.Length > 0 && seen.Add(reading.ToString()))
                found.Add(new Reading(table.Language, reading.ToString(), cost));
            return;
        }
        foreach (var option in options[at])
        {
            if (option.Cost > left) continue;
            reading.Append(option.Native);
            Walk(at + option.Length, left - option.Cost, cost, most);
            reading.Length -= option.Native.Length;
        }
    }
}
