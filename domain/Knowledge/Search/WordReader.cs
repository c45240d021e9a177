using Janua.Locales;

namespace Janua.Domain.Knowledge.Search;

/// <summary>Turns text into words with their stems.</summary>
internal sealed class WordReader(SearchWords words)
{
    /// <summary>More words than this are not a question; what follows is not looked at.</summary>
    public const int MostWords = 48;

    private const int LongestQuestion = 2000;
    private const float LeastQuality = 0.45f;
    private const float CostOfReading = 0.12f;
    private const int HighestCost = 3;

    // The words of articles, which the same words of questions find taken apart already. What people type is not kept.
    private readonly Dictionary<(Language Language, string Text), Parts> known = [];

    /// <summary>Text that is known to be in one language: an article's. While the search is built, not after.</summary>
    public IEnumerable<Word> ReadText(Language language, string text) => Normaliser.Tokens(text).Select(token =>
    {
        known.TryAdd((language, token.Folded), PartsOf(language, token.Folded));
        return Read(token.Original, [(language, token.Folded, 1)]);
    });

    /// <summary>What a person typed: any of our languages, or several, in any letters.</summary>
    public IReadOnlyList<Word> ReadQuestion(string question)
    {
        var text = question.Length > LongestQuestion ? question[..LongestQuestion] : question;
        return [.. Normaliser.Tokens(text).Take(MostWords).Select(token => Read(token.Original, Spellings(token)))];
    }

    /// <summary>What a spelling (kk:мектепке) may stand for.</summary>
    public IEnumerable<Form> Stems(Form spelling)
    {
        var colon = spelling.Term.IndexOf(':', StringComparison.Ordinal);
        return Stems(new Language(spelling.Term[..colon]), spelling.Term[(colon + 1)..], spelling.Quality);
    }

    private List<(Language Language, string Text, float Quality)> Spellings(Token token)
    {
        var asIs = words.Morphology.Languages.Select(language => (language, token.Folded, 1f));
        var read = words.Transliteration.Readings(token).Where(reading => reading.Cost <= HighestCost)
            .Select(reading => (reading.Language, Normaliser.Fold(reading.Word), 1 - reading.Cost * CostOfReading));
        return [.. asIs, .. read];
    }

    private Word Read(string typed, List<(Language Language, string Text, float Quality)> spellings)
    {
        var read = spellings.Select(spelling => (spelling.Language, spelling.Text, spelling.Quality, Parts: PartsOf(spelling.Language, spelling.Text))).ToList();
        var forms = read
            .SelectMany(one => Forms(one.Language, one.Text, one.Quality, one.Parts))
            .GroupBy(form => form.Term, (term, same) => new Form(term, same.Max(form => form.Quality)));
        return new Word(typed,
            [.. read.Select(one => new Form($"{one.Language.Code}:{one.Parts.Folded}", one.Quality))],
            [.. forms],
            read.Any(one => one.Quality == 1 && one.Parts.IsStopWord),
            read.Any(one => one.Quality == 1 && one.Parts.IsCommon));
    }

    private Parts PartsOf(Language language, string word)
    {
        if (known.TryGetValue((language, word), out var parts)) return parts;
        var stemmer = words.Morphology[language];
        return new Parts(stemmer.Fold(word), stemmer.Stems(word), stemmer.IsStopWord(word), stemmer.IsCommon(word));
    }

    private IEnumerable<Form> Stems(Language language, string word, float quality) => Forms(language, word, quality, PartsOf(language, word));

    private static IEnumerable<Form> Forms(Language language, string word, float quality, Parts parts) =>
        parts.Stems.Select(stem => new Form($"{language.Code}:{stem}", quality * Kept(stem, word)));

    // A stem of three letters out of twelve proves less than the word itself.
    private static float Kept(string stem, string word) =>
        stem.Length == word.Length ? 1 : (LeastQuality + (1 - LeastQuality) * Math.Min(1, (stem.Length + 1f) / word.Length)) * ByLength(stem);

    private static float ByLength(string stem) => stem.Length switch { <= 2 => 0.3f, 3 => 0.75f, _ => 1 };

    private sealed record Parts(string Folded, IReadOnlyList<string> Stems, bool IsStopWord, bool IsCommon);
}
