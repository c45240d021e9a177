namespace Janua.Locales;

/// <summary>How words are built, for each language a conversation can be held in. A language without
/// <c>words/suffixes.yaml</c> keeps its words as they are.</summary>
public sealed class Morphology
{
    private readonly IReadOnlyDictionary<Language, Stemmer> stemmers;

    private Morphology(IReadOnlyDictionary<Language, Stemmer> stemmers) => this.stemmers = stemmers;

    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public static Morphology Load(Languages languages) => new(languages.Spoken.ToDictionary(
        facts => facts.Language,
        facts => Read(Path.Combine(languages.Folder, facts.Language.Code, "words"))));

    public IEnumerable<Language> Languages => stemmers.Keys;

    public Stemmer this[Language language] => stemmers[language];

    private static Stemmer Read(string folder) => new(
        StemmerFile.Read<StemmerFile>(Path.Combine(folder, "suffixes.yaml")),
        StemmerFile.Read<List<List<string>>>(Path.Combine(folder, "stopwords.yaml")).SelectMany(line => line));
}
