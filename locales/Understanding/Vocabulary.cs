using System.Numerics;

namespace Janua.Locales;

/// <summary>The words phrases are made of, each with a number. Finds the words a token may stand for: exactly, by
/// its beginning (<c>сөйлес*</c>), or with a slip of the finger where the word is long enough to stay itself.</summary>
/// <param name="oneSlip">Fewest letters of a word that may have one slip.</param>
/// <param name="twoSlips">Fewest letters of a word that may have two.</param>
internal sealed class Vocabulary(int oneSlip = 6, int twoSlips = 10)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<(string Word, bool Stem, int Number, uint Letters)>> byFirst = [];

    /// <summary>The number of a word in plain letters; a stem is the beginning of many words.</summary>
    public int Add(string word, bool stem)
    {
        var table = stem ? stems : numbers;
        if (table.TryGetValue(word, out var known)) return known;
        var number = table[word] = numbers.Count + stems.Count;
        if (word.Length < oneSlip) return number;
        if (!byFirst.TryGetValue(word[0], out var list)) byFirst[word[0]] = list = [];
        list.Add((word, stem, number, LettersOf(word)));
        return number;
    }

    /// <summary>Adds the numbers a written form may stand for.</summary>
    /// <param name="slips">Whether it may be misspelled.</param>
    /// <param name="accepts">Whether a stem that long may be what the form begins with; null when any may.</param>
    public void Find(string form, HashSet<int> found, bool slips = true, Predicate<int>? accepts = null)
    {
        var before = found.Count;
        if (numbers.TryGetValue(form, out var exact)) found.Add(exact);
        for (var length = 2; length <= form.Length; length++)
            if (stems.TryGetValue(form[..length], out var stem) && accepts?.Invoke(length) != false) found.Add(stem);
        if (slips && found.Count == before && form.Length >= oneSlip) FindNear(form, found);
    }

    private void FindNear(string form, HashSet<int> found)
    {
        if (!byFirst.TryGetValue(form[0], out var candidates)) return;
        var letters = LettersOf(form);
        foreach (var (word, stem, number, its) in candidates)
        {
            var slips = word.Length >= twoSlips ? 2 : 1;
            var begins = stem && form.Length > word.Length;
            // A slip takes one letter and brings one. Nearly all candidates fall here, before their letters are compared in order.
            if (BitOperations.PopCount(its & ~letters) > slips || (!begins && BitOperations.PopCount(letters & ~its) > slips)) continue;
            var compared = begins ? form.AsSpan(0, word.Length) : form;
            if (Math.Abs(compared.Length - word.Length) <= slips && Slips.Between(compared, word, slips) <= slips) found.Add(number);
        }
    }

    // Which letters a word has; different letters may share a bit, which only lets more pass.
    private static uint LettersOf(string word)
    {
        uint letters = 0;
        foreach (var letter in word) letters |= 1u << (letter & 31);
        return letters;
    }
}
