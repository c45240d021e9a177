namespace Janua.Locales;

/// <summary>What one language adds to the words of its lists: endings, slot by slot, and what is
/// written onto a word's beginning.</summary>
internal sealed class Inflection
{
    private readonly string[][] slots;
    private readonly string[] lastLetters;

    public Inflection(NamesFile file, Stemmer stemmer, List<List<string>>? others = null)
    {
        slots = [.. (others ?? file.Endings).Select(slot => slot.Select(stemmer.Fold).Where(ending => ending.Length > 0).Distinct().ToArray())];
        Beginnings = ["", .. file.Beginnings.Select(stemmer.Fold)];
        lastLetters = [.. file.LastLetterChanges.Select(stemmer.Fold).Where(letter => letter.Length > 0)];
    }

    public static IReadOnlyList<string> None { get; } = [""];

    public IReadOnlyList<string> Beginnings { get; }

    /// <summary>Whether a text is endings only, at most one of each slot and in their order, or nothing at all.</summary>
    public bool IsEnding(ReadOnlySpan<char> text) => IsEnding(text, 0);

    private bool IsEnding(ReadOnlySpan<char> text, int from)
    {
        if (text.IsEmpty) return true;
        for (var slot = from; slot < slots.Length; slot++)
            foreach (var ending in slots[slot])
                if (text.StartsWith(ending, StringComparison.Ordinal) && IsEnding(text[ending.Length..], slot + 1)) return true;
        return false;
    }

    /// <summary>What endings are put to: the word without a last letter that gives way.</summary>
    public string Stem(string word) =>
        lastLetters.FirstOrDefault(letter => word.Length > letter.Length + 2 && word.EndsWith(letter, StringComparison.Ordinal)) is { } last ? word[..^last.Length] : word;
}
