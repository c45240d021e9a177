namespace Janua.Domain.Knowledge.Search;

/// <summary>Leads a misspelt word to the terms it may have been meant for, by the pairs of letters they share.</summary>
internal sealed class Spelling
{
    private readonly record struct Known(string Term, int Length);

    private const int ShortestWord = 4;
    private const int Most = 4;
    private const double LeastAlike = 0.5;
    private readonly Known[] words;
    private readonly Dictionary<string, List<int>> byPair = new(StringComparer.Ordinal);

    /// <param name="words">Words as written in articles and lexicon, each with its language (kk:мектепке).</param>
    public Spelling(IEnumerable<string> words)
    {
        this.words = [.. words.Select(word => new Known(word, Stem(word).Length)).Where(word => word.Length >= ShortestWord)];
        for (var at = 0; at < this.words.Length; at++)
            foreach (var pair in Pairs(this.words[at].Term))
            {
                if (!byPair.TryGetValue(pair, out var list)) byPair[pair] = list = [];
                list.Add(at);
            }
    }

    /// <summary>The nearest words of the same language, with how alike they are (0 to 1), best first.</summary>
    public IEnumerable<(string Word, float Alike)> Nearest(string word)
    {
        var stem = Stem(word);
        if (stem.Length < ShortestWord) return [];
        var slips = stem.Length > 6 ? 2 : 1;
        var pairs = Pairs(word).ToList();
        return Shared(pairs, stem.Length, slips)
            .Select(pair => (Word: words[pair.Key].Term, Alike: 2.0 * pair.Value / (pairs.Count + words[pair.Key].Length + 1)))
            .Where(near => near.Alike >= LeastAlike && Slips(stem, Stem(near.Word)) <= slips)
            .OrderByDescending(near => near.Alike).ThenBy(near => near.Word, StringComparer.Ordinal)
            .Take(Most)
            .Select(near => (near.Word, (float)near.Alike));
    }

    private Dictionary<int, int> Shared(List<string> pairs, int length, int slips)
    {
        var shared = new Dictionary<int, int>();
        foreach (var pair in pairs)
            foreach (var at in byPair.GetValueOrDefault(pair) ?? [])
                if (Math.Abs(words[at].Length - length) <= slips) shared[at] = shared.GetValueOrDefault(at) + 1;
        return shared;
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
