using Janua.Locales;

namespace Janua.Evaluation.Safety;

/// <summary>Reads messages as <see cref="CrisisEars"/> does before it judges them.</summary>
internal sealed class DangerEars
{
    private readonly CrisisBook book;
    private readonly DangerModels models;
    private readonly Transliteration transliteration;
    private readonly LanguageModel guesser;

    public DangerEars(Languages languages) => (book, models, transliteration, guesser) = new WordFolder(languages).Read(words =>
    {
        var morphology = Morphology.Read(words, languages);
        var itsBook = CrisisBook.Read(words, morphology);
        var itsTransliteration = new Transliteration(TranslitFile.Read(words));
        return (itsBook, new DangerModels(itsBook, morphology, new Dictionary<Language, DangerModel>()), itsTransliteration,
            LanguageModel.Read(words, languages, LettersFile.Read(words), itsTransliteration));
    });

    public IReadOnlyList<string> Features(Language language, string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var (features, words) = Read(language, text);
        if (words > 0) features.Tell(0, words - 1, (feature, _) => found.Add(feature.ToString()));
        return [.. found];
    }

    public DangerModel.Judgement Judge(DangerModel model, Language language, string text)
    {
        var (features, words) = Read(language, text);
        return words == 0 ? default : model.Judge(features, words);
    }

    private (DangerFeatures Features, int Words) Read(Language language, string text)
    {
        var tokens = Normaliser.Tokens(text);
        var reading = new SceneReading(book, new MessageReadings(transliteration), guesser.Guess(text, tokens, null));
        return (models.Features(language, reading, new Circumstances(book, reading.Read(text, tokens)), tokens), tokens.Count);
    }
}
