namespace Janua.Locales;

/// <summary>The words one language has for the concepts of danger.</summary>
internal sealed class CrisisWords(Stemmer stemmer)
{
    /// <summary>Most words of one entry.</summary>
    public const int LongestEntry = 6;

    private const int LongestStemmed = 24;
    // In tens of thousands of forms a short word that is misspelled is always like one of them.
    private readonly Vocabulary spellings = new(oneSlip: 7, twoSlips: 12);
    private readonly Dictionary<string, int> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<(int[] Words, int Concept)>> entries = [];
    private readonly Dictionary<int, List<int>> families = [];
    private readonly Dictionary<string, int?> numbered = new(StringComparer.Ordinal);
    private int places;
    private readonly HashSet<string> ordinary = new(StringComparer.Ordinal);
    private string[] negative = [];

    public void Negate(IEnumerable<string> endings) => negative = [.. endings.Select(stemmer.Fold)];

    /// <summary>Words people use every day: none of them is another word misspelled.</summary>
    public void Allow(IEnumerable<string> words) => ordinary.UnionWith(words.Select(stemmer.Fold));

    /// <returns>False when the entry holds no word, or too many.</returns>
    public bool Add(IReadOnlyList<IReadOnlyList<string[]>> rows, int concept)
    {
        foreach (var row in rows)
        {
            var words = row.Select(Number).ToArray();
            if (words.Length > LongestEntry || words.Contains(null)) return false;
            var first = words[0]!.Value;
            if (!entries.TryGetValue(first, out var list)) entries[first] = list = [];
            list.Add(([.. words.Select(word => word!.Value)], concept));
        }
        return rows.Count > 0;
    }

    /// <summary>Adds the numbers of all entries' words that a spelling may be.</summary>
    /// <param name="slips">Whether it may be misspelled.</param>
    public void Find(string spelled, HashSet<int> found, bool slips)
    {
        var form = stemmer.Fold(spelled);
        if (form.Length == 0) return;
        var known = found.Count;
        FindRoots(form, found);
        spellings.Find(form, found, slips && found.Count == known && !ordinary.Contains(form), length => !IsNegative(form, length));
        foreach (var number in found.ToArray())
            if (families.TryGetValue(number, out var its)) found.UnionWith(its);
    }

    /// <summary>Puts every entry that stands in a message in its place.</summary>
    /// <param name="words">For each token the numbers found for it.</param>
    public void Mark(IReadOnlyList<HashSet<int>> words, Scene scene)
    {
        for (var at = 0; at < words.Count; at++)
            foreach (var first in words[at])
                foreach (var (entry, concept) in entries.GetValueOrDefault(first, []))
                    if (Stands(entry, words, at)) scene.Add(concept, new Scene.Place(at, at + entry.Length - 1));
    }

    private static bool Stands(int[] entry, IReadOnlyList<HashSet<int>> words, int at)
    {
        if (at + entry.Length > words.Count) return false;
        for (var i = 1; i < entry.Length; i++)
            if (!words[at + i].Contains(entry[i])) return false;
        return true;
    }

    // Spellings that stand for one another in one place of an entry share a number of that place.
    private int? Number(string[] spellings)
    {
        if (spellings.Length == 1) return Number(spellings[0]);
        var family = int.MinValue + ++places;
        foreach (var spelled in spellings)
        {
            if (Number(spelled) is not { } number) return null;
            if (!families.TryGetValue(number, out var list)) families[number] = list = [];
            list.Add(family);
        }
        return family;
    }

    private int? Number(string written)
    {
        if (!numbered.TryGetValue(written, out var number)) number = numbered[written] = New(written);
        return number;
    }

    private int? New(string written)
    {
        var form = stemmer.Fold(written);
        if (form.Length == 0) return null;
        if (!written.EndsWith('+')) return spellings.Add(form, written.EndsWith('*'));
        // below zero, so that they never meet the numbers of the spellings
        if (!roots.TryGetValue(form, out var number)) number = roots[form] = -1 - roots.Count;
        return number;
    }

    // Taking a word apart is dear: only one that has a root of ours inside is.
    private void FindRoots(string form, HashSet<int> found)
    {
        if (form.Length > LongestStemmed || !HoldsRoot(form)) return;
        foreach (var stem in stemmer.TakeApart(form).Stems)
            if (roots.TryGetValue(stem, out var number) && !(form.StartsWith(stem, StringComparison.Ordinal) && IsNegative(form, stem.Length))) found.Add(number);
    }

    private bool HoldsRoot(string form)
    {
        var look = roots.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var from = 0; from < form.Length - 1; from++)
            for (var to = from + 2; to <= form.Length; to++)
                if (look.ContainsKey(form.AsSpan(from, to - from))) return true;
        return false;
    }

    private bool IsNegative(string form, int stem)
    {
        foreach (var ending in negative)
            if (form.AsSpan(stem).StartsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
