namespace Janua.Locales;

/// <summary>Words and phrases of one language with a meaning each, found in the forms they may have.
/// Only the last word of a phrase is inflected.</summary>
internal sealed class InflectedWords<T> where T : notnull
{
    private readonly Stemmer stemmer;
    private readonly Inflection inflection;
    private readonly Dictionary<string, List<(string[] Words, bool Inflects, T Meaning)>> byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>>.AlternateLookup<ReadOnlySpan<char>> stemsBySpan;
    private int longestStem;

    public InflectedWords(Stemmer stemmer, Inflection inflection)
    {
        (this.stemmer, this.inflection) = (stemmer, inflection);
        stemsBySpan = stems.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="written">One or more words; a <c>*</c> at the end takes endings.</param>
    public void Add(string written, T meaning)
    {
        var words = Normaliser.Tokens(written).Select(token => stemmer.Fold(token.Spelled)).Where(word => word.Length > 0).ToArray();
        if (words.Length == 0) return;
        var inflects = written.EndsWith('*');
        if (inflects && words.Length == 1) AddStem(words[0], meaning);
        else Listed(byFirst, words[0]).Add((words, inflects, meaning));
    }

    /// <summary>Adds a word as it stands, and what endings are put to.</summary>
    public void AddName(string written, T meaning)
    {
        Add(written, meaning);
        if (Normaliser.Tokens(written) is [var token]) AddStem(inflection.Stem(stemmer.Fold(token.Spelled)), meaning);
    }

    private void AddStem(string stem, T meaning)
    {
        Listed(stems, stem).Add(meaning);
        longestStem = Math.Max(longestStem, stem.Length);
    }

    /// <summary>Everything that begins at a word of a message.</summary>
    /// <param name="forms">For each word of the message, how it may be spelled in this language.</param>
    /// <param name="inflected">Whether the message is in this language, so that its beginnings and endings may stand.</param>
    public IEnumerable<Found> Find(IReadOnlyList<IReadOnlyList<string>> forms, int at, bool inflected = true)
    {
        foreach (var form in forms[at])
            foreach (var beginning in inflected ? inflection.Beginnings : Inflection.None)
            {
                if (form.Length <= beginning.Length + 1 || !form.StartsWith(beginning, StringComparison.Ordinal)) continue;
                var rest = beginning.Length == 0 ? form : form[beginning.Length..];
                if (byFirst.TryGetValue(rest, out var listed)) foreach (var (words, inflects, meaning) in listed)
                    if (Follows(words, inflects, forms, at)) yield return new Found(meaning, words.Length, Bare: beginning.Length == 0);
                if (inflected) foreach (var meaning in Inflected(rest)) yield return new Found(meaning, 1, Bare: false);
            }
    }

    private IEnumerable<T> Inflected(string form)
    {
        for (var length = Math.Min(form.Length, longestStem); length >= 2; length--)
            if (stemsBySpan.TryGetValue(form.AsSpan(0, length), out var meanings) && inflection.IsEnding(form.AsSpan(length)))
                foreach (var meaning in meanings) yield return meaning;
    }

    private bool Follows(string[] words, bool inflects, IReadOnlyList<IReadOnlyList<string>> forms, int at)
    {
        if (at + words.Length > forms.Count) return false;
        for (var i = 1; i < words.Length; i++)
        {
            var word = words[i];
            var last = inflects && i == words.Length - 1;
            if (!forms[at + i].Any(form => form == word || (last && form.StartsWith(word, StringComparison.Ordinal) && inflection.IsEnding(form.AsSpan(word.Length))))) return false;
        }
        return true;
    }

    private static List<TItem> Listed<TItem>(Dictionary<string, List<TItem>> table, string key)
    {
        if (!table.TryGetValue(key, out var list)) table[key] = list = [];
        return list;
    }

    /// <param name="Words">How many words of the message it takes.</param>
    /// <param name="Bare">Whether it stands exactly as listed.</param>
    internal readonly record struct Found(T Meaning, int Words, bool Bare);
}
