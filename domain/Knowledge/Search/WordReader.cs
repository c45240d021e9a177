using System.Collections.Concurrent;
using Janua.Locales;

namespace Janua.Domain.Knowledge.Search;

/// <summary>Turns text into words with their stems. Safe to share between threads.</summary>
internal sealed class WordReader(Morphology morphology, Transliteration transliteration)
{
    /// <summary>More words than this are not a question; what follows is not looked at.</summary>
    public const int MostWords = 48;

    private const int LongestQuestion = 2000;
    private const int LongestCount = 2;
    private const float LeastQuality = 0.45f;
    private const float CostOfReading = 0.12f;
    private const int HighestCost = 3;

    // The words of articles and lexicon, which later articles and questions find taken apart already. What people type is not kept.
    private readonly ConcurrentDictionary<(Language Language, string Text), (WordParts Parts, Word Word)> known = [];

    /// <summary>Text that is known to be in one language: an article's or the lexicon's.</summary>
    public IEnumerable<Word> ReadText(Language language, string text) => Normaliser.Tokens(text).Select(token => known.GetOrAdd((language, token.Folded), one =>
    {
        var parts = morphology[one.Language].TakeApart(one.Text);
        return (parts, Read(one.Text, [new Reading(one.Language, one.Text, 1, parts)]));
    }).Word);

    /// <summary>What a person typed: any of our languages, or several, in any letters.</summary>
    public IReadOnlyList<Word> ReadQuestion(string question)
    {
        var text = question.Length > LongestQuestion ? question[..LongestQuestion] : question;
        var read = new Dictionary<string, Word>(StringComparer.Ordinal);
        return [.. Normaliser.Tokens(text).Take(MostWords).Select(token => read.TryGetValue(token.Original, out var again) ? again : read[token.Original] = Read(token))];
    }

    /// <summary>What a spelling (kk:мектепке) may stand for.</summary>
    public IEnumerable<Form> Stems(Form spelling)
    {
        var colon = spelling.Term.IndexOf(':', StringComparison.Ordinal);
        return Forms(ReadIn(new Language(spelling.Term[..colon]), spelling.Term[(colon + 1)..], spelling.Quality));
    }

    // "1" or "12" counts things in every topic; 112 is a name.
    private Word Read(Token token)
    {
        var word = Read(token.Original, Readings(token));
        return token.IsNumber && token.Spelled.Length <= LongestCount ? word with { IsStopWord = true } : word;
    }

    private List<Reading> Readings(Token token)
    {
        var asIs = morphology.Languages.Select(language => ReadIn(language, token.Folded, 1));
        var read = transliteration.Readings(token).Where(reading => reading.Cost <= HighestCost)
            .Select(reading => ReadIn(reading.Language, Normaliser.Fold(reading.Word), 1 - reading.Cost * CostOfReading));
        return [.. asIs, .. read];
    }

    private Reading ReadIn(Language language, string text, float quality) => new(language, text, quality,
        known.TryGetValue((language, text), out var read) ? read.Parts : morphology[language].TakeApart(text));

    private static Word Read(string typed, List<Reading> readings) => new(typed,
        [.. readings.Select(one => new Form($"{one.Language.Code}:{one.Parts.Folded}", one.Quality))],
        [.. readings.SelectMany(Forms).GroupBy(form => form.Term, (term, same) => new Form(term, same.Max(form => form.Quality)))],
        readings.Any(one => one.Quality == 1 && one.Parts.IsStopWord),
        readings.Any(one => one.Quality == 1 && one.Parts.IsCommon));

    private static IEnumerable<Form> Forms(Reading reading) =>
        reading.Parts.Stems.Select(stem => new Form($"{reading.Language.Code}:{stem}", reading.Quality * Kept(stem, reading.Text)));

    // A stem of three letters out of twelve proves less than the word itself.
    private static float Kept(string stem, string word) =>
        stem.Length == word.Length ? 1 : (LeastQuality + (1 - LeastQuality) * Math.Min(1, (stem.Length + 1f) / word.Length)) * ByLength(stem);

    private static float ByLength(string stem) => stem.Length switch { <= 2 => 0.3f, 3 => 0.75f, _ => 1 };

    private readonly record struct Reading(Language Language, string Text, float Quality, WordParts Parts);
}
