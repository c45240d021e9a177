namespace Janua.Locales;

/// <summary>The words phrases are made of, each with a number. Finds the words a token may stand for: exactly, by
/// its beginning (<c>сөйлес*</c>), or with a slip of the finger where the word is long enough to stay itself.</summary>
internal sealed class Vocabulary
{
    private const int LongEnoughForOneSlip = 6;
    private const int LongEnoughForTwo = 10;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<(string Word, bool Stem, int Number)>> byFirst = [];

    /// <summary>The number of a word in plain letters; a stem is the beginning of many words.</summary>
    public int Add(string word, bool stem)
    {
        var table = stem ? stems : numbers;
        if (table.TryGetValue(word, out var known)) return known;
        var number = table[word] = numbers.Count + stems.Count;
        if (word.Length < LongEnoughForOneSlip) return number;
        if (!byFirst.TryGetValue(word[0], out var list)) byFirst[word[0]] = list = [];
        list.Add((word, stem, number));
        return number;
    }

    /// <summary>Adds the numbers a written form may stand for.</summary>
    /// <param name="slips">Whether it may be misspelled.</param>
    public void Find(string form, HashSet<int> found, bool slips = true)
    {
        var before = found.Count;
        if (numbers.TryGetValue(form, out var exact)) found.Add(exact);
        for (var length = 2; length <= form.Length; length++)
            if (stems.TryGetValue(form[..length], out var stem)) found.Add(stem);
        if (slips && found.Count == before && form.Length >= LongEnoughForOneSlip) FindNear(form, found);
    }

    private void FindNear(string form, HashSet<int> found)
    {
        if (!byFirst.TryGetValue(form[0], out var candidates)) return;
        foreach (var (word, stem, number) in candidates)
        {
            var compared = stem && form.Length > word.Length ? form.AsSpan(0, word.Length) : form;
            var slips = word.Length >= LongEnoughForTwo ? 2 : 1;
            if (Math.Abs(compared.Length - word.Length) <= slips && Slips.Between(compared, word, slips) <= slips) found.Add(number);
        }
    }
}
