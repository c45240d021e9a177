using System.Numerics;

namespace Janua.Locales;

/// <summary>Finds the one listed word that a misspelled word may stand for.</summary>
internal sealed class NearWords
{
    private const int ShortestMended = 6;
    // endings make a number of many verbs
    private const int ShortestNumber = 8;
    private static readonly HashSet<WordRole> mended =
        [WordRole.Weekday, WordRole.Month, WordRole.Part, WordRole.Relative, WordRole.Cardinal, WordRole.Ordinal, WordRole.OrdinalOf, WordRole.Which, WordRole.Weekend];

    private readonly Dictionary<char, List<(string Word, uint Letters, IReadOnlyList<Sense> Senses)>> byFirst = [];

    public NearWords(IReadOnlyDictionary<string, List<Sense>> words)
    {
        foreach (var (word, senses) in words)
        {
            if (word.Length < ShortestMended || !senses.Exists(sense => mended.Contains(sense.Role))) continue;
            if (word.Length < ShortestNumber && (senses[0].Role is WordRole.Cardinal or WordRole.Ordinal or WordRole.OrdinalOf)) continue;
            if (!byFirst.TryGetValue(word[0], out var list)) byFirst[word[0]] = list = [];
            list.Add((word, LettersOf(word), senses));
        }
    }

    /// <returns>Empty when no word is near, or two with different meanings are.</returns>
    public IReadOnlyList<Sense> Find(string word)
    {
        if (word.Length < ShortestMended || word.Length > 24 || !byFirst.TryGetValue(word[0], out var candidates)) return [];
        var letters = LettersOf(word);
        IReadOnlyList<Sense> found = [];
        foreach (var (known, its, senses) in candidates)
        {
            // one slip changes two letters of the set at most: most words need no closer look
            if (Math.Abs(known.Length - word.Length) > 1 || BitOperations.PopCount(letters ^ its) > 2 || Slips.Between(word, known, 1) > 1) continue;
            if (found.Count > 0 && found[0] != senses[0]) return [];
            found = senses;
        }
        return found;
    }

    private static uint LettersOf(string word)
    {
        uint letters = 0;
        foreach (var letter in word) letters |= 1u << (letter & 31);
        return letters;
    }
}
