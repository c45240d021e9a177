using Janua.Locales;

namespace Janua.Domain.Knowledge.Search;

/// <summary>Finds the concepts in a row of words: every phrase of the lexicon whose words stand there one after another.</summary>
internal sealed class ConceptFinder
{
    /// <summary>What the term of a concept begins with.</summary>
    public const char Mark = '=';

    private const int LongestPhrase = 5;
    private readonly Dictionary<string, List<Phrase>> byFirstTerm = new(StringComparer.Ordinal);

    public ConceptFinder(IReadOnlyList<PhraseList> concepts, WordReader reader)
    {
        foreach (var concept in concepts)
            foreach (var (language, phrases) in concept.Phrases)
                foreach (var phrase in phrases)
                    Add(Mark + concept.Id, [.. reader.ReadText(language, phrase).Take(LongestPhrase)]);
    }

    /// <summary>Whole words of the lexicon, so that a misspelt word can be led to them.</summary>
    public HashSet<string> Spellings { get; } = new(StringComparer.Ordinal);

    /// <summary>Each concept found, with the place and number of the words it stands on.</summary>
    public IEnumerable<(string Term, int At, int Length)> Find(IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
            foreach (var phrase in words[at].Forms.SelectMany(form => byFirstTerm.GetValueOrDefault(form.Term) ?? []).Distinct())
                if (Stands(phrase, words, at)) yield return (phrase.Concept, at, phrase.Words.Length);
    }

    private static bool Stands(Phrase phrase, IReadOnlyList<Word> words, int at)
    {
        if (at + phrase.Words.Length > words.Count) return false;
        for (var i = 1; i < phrase.Words.Length; i++)
            if (!words[at + i].Forms.Any(form => phrase.Words[i].Contains(form.Term))) return false;
        return true;
    }

    private void Add(string concept, List<Word> words)
    {
        if (words.Count == 0 || words.Any(word => word.Forms.Count == 0)) return;
        Spellings.UnionWith(words.SelectMany(word => word.Spellings).Select(spelling => spelling.Term));
        var phrase = new Phrase(concept, [.. words.Select(Key)]);
        foreach (var term in phrase.Words[0])
        {
            if (!byFirstTerm.TryGetValue(term, out var phrases)) byFirstTerm[term] = phrases = [];
            phrases.Add(phrase);
        }
    }

    // The lexicon gives base forms: a stem that loses more than an ending is another word.
    private static HashSet<string> Key(Word word)
    {
        var longest = word.Forms.Max(form => form.Term.Length);
        return [.. word.Forms.Select(form => form.Term).Where(term => term.Length >= longest - 2 && term.Length >= 3 + 3 || term.Length == longest)];
    }

    private sealed record Phrase(string Concept, HashSet<string>[] Words);
}
