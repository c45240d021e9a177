namespace Janua.Domain.Knowledge.Search;

/// <summary>Leads a misspelt word to the terms it may have been meant for, by the pairs of letters they share.</summary>
internal sealed class Spelling
{
    private const int ShortestWord = 4;
    private const int Most = 4;
    private const double LeastAlike = 0.5;
    private readonly string[] terms;
    private readonly Dictionary<string, List<int>> byPair = new(StringComparer.Ordinal);

    public Spelling(IEnumerable<string> vocabulary)
    {
        terms = [.. vocabulary.Where(term => term[0] != '=' && Stem(term).Length >= ShortestWord)];
        for (var at = 0; at < terms.Length; at++)
            foreach (var pair in Pairs(terms[at]))
            {
                if (!byPair.TryGetValue(pair, out var list)) byPair[pair] = list = [];
                list.Add(at);
            }
    }

    /// <summary>The nearest terms of the same language, with how alike they are (0 to 1), best first.</summary>
    public IEnumerable<(string Term, float Alike)> Nearest(string term)
    {
        if (Stem(term).Length < ShortestWord) return [];
        var shared = new Dictionary<int, int>();
        var pairs = Pairs(term).ToList();
        foreach (var pair in pairs)
            foreach (var at in byPair.GetValueOrDefault(pair) ?? [])
                shared[at] = shared.GetValueOrDefault(at) + 1;
        return shared
            .Select(pair => (Term: terms[pair.Key], Alike: 2.0 * pair.Value / (pairs.Count + Stem(terms[pair.Key]).Length + 1)))
            .Where(near => near.Alike >= LeastAlike && Slips(Stem(term), Stem(near.Term)) <= (Stem(term).Length > 6 ? 2 : 1))
            .OrderByDescending(near => near.Alike).ThenBy(near => near.Term, StringComparer.Ordinal)
            .Take(Most)
            .Select(near => (near.Term, (float)near.Alike));
    }

    /// <summary>Letters added, lost, changed or swapped between two words (Damerau and Levenshtein's distance).</summary>
    internal static int Slips(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        return rows[one.Length, other.Length];
    }

    private static string Stem(string term) => term[(term.IndexOf(':', StringComparison.Ordinal) + 1)..];

    // Pairs carry their language, so that words of two languages never share one.
    private static IEnumerable<string> Pairs(string term)
    {
        var colon = term.IndexOf(':', StringComparison.Ordinal);
        var word = $"^{term[(colon + 1)..]}$";
        for (var at = 0; at < word.Length - 1; at++) yield return string.Concat(term.AsSpan(0, colon), word.AsSpan(at, 2));
    }
}
