namespace Janua.Locales;

/// <summary>How words are built, for each language a conversation can be held in. A language without
/// <c>words/suffixes.yaml</c> keeps its words as they are.</summary>
public sealed class Morphology
{
    private readonly IReadOnlyDictionary<Language, Stemmer> stemmers;

    private Morphology(IReadOnlyDictionary<Language, Stemmer> stemmers) => this.stemmers = stemmers;

    /// <exception cref="InvalidDataException">Lists every fault of the files.</exception>
    public static Morphology Load(Languages languages) => new WordFolder(languages).Read(words => Read(words, languages));

    internal static Morphology Read(WordFolder words, Languages languages)
    {
        var letters = LettersFile.Read(words);
        var endings = words.Files<StemmerFile>("suffixes.yaml").ToDictionary(file => file.Code, file => file.Content);
        var stops = words.Files<List<List<string>>>("stopwords.yaml").ToDictionary(file => file.Code, file => file.Content);
        var common = words.Files<List<List<string>>>("commonwords.yaml").ToDictionary(file => file.Code, file => file.Content);
        return new Morphology(languages.Spoken.Select(facts => facts.Language).ToDictionary(language => language, language => new Stemmer(
            endings.GetValueOrDefault(language.Code) ?? new StemmerFile(), letters,
            stops.GetValueOrDefault(language.Code)?.SelectMany(line => line) ?? [],
            common.GetValueOrDefault(language.Code)?.SelectMany(line => line) ?? [])));
    }

    public IEnumerable<Language> Languages => stemmers.Keys;

    public Stemmer this[Language language] => stemmers[language];
}
