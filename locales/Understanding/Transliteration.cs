namespace Janua.Locales;

/// <summary>A word of another script read in a language's own letters. Compare it in plain letters
/// (<see cref="Letters.Plain"/>): readings that differ only there are given once.</summary>
/// <param name="Cost">0 for the likeliest reading; each less likely choice adds one.</param>
public sealed record Reading(Language Language, string Word, int Cost);

/// <summary>Reads Kazakh and Russian in Latin letters, Arabic in Latin letters and digits, Kazakh in Arabic letters.
/// Tables: <c>words/translit.yaml</c> of each language.</summary>
public sealed class Transliteration
{
    /// <summary>An ambiguous spelling has dozens of readings; the ones beyond this are never the right one.</summary>
    public const int MostReadings = 12;

    private const int LongestRead = 24;
    private readonly IReadOnlyList<SpellingTable> tables;

    internal Transliteration(IReadOnlyList<SpellingTable> tables) => this.tables = tables;

    /// <summary>Reads the tables of every language.</summary>
    /// <exception cref="InvalidDataException">Lists every fault of the files.</exception>
    public static Transliteration Load(Languages languages) => new WordFolder(languages).Read(words => new Transliteration(TranslitFile.Read(words)));

    internal IReadOnlyList<SpellingTable> Tables => tables;

    /// <summary>The readings of a word in every language that has a table for its script, likeliest first.
    /// None for a word that is in native letters already.</summary>
    public IReadOnlyList<Reading> Readings(string word) =>
        Normaliser.Tokens(word) is [var token] ? Readings(token) : [];

    /// <inheritdoc cref="Readings(string)"/>
    public IReadOnlyList<Reading> Readings(Token token) =>
        [.. tables.Where(table => table.Script == token.Script).SelectMany(table => Readings(table, token.Spelled)).OrderBy(reading => reading.Cost)];

    private static IEnumerable<Reading> Readings(SpellingTable table, string word) =>
        word.Length > LongestRead ? [] : new ReadingSearch(table, word).Run(MostReadings);
}
