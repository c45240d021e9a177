namespace Janua.Locales;

/// <summary>The readings of the words of one message: each word is read once, whoever asks. For one thread.</summary>
internal sealed class MessageReadings(Transliteration transliteration)
{
    // reading other letters is dear; past this many different words a message has said what it has to say
    private const int MostRead = 150;

    private readonly Dictionary<string, IReadOnlyList<Reading>> read = new(StringComparer.Ordinal);

    /// <inheritdoc cref="Transliteration.Readings(Token)"/>
    public IReadOnlyList<Reading> Of(Token token)
    {
        if (read.TryGetValue(token.Spelled, out var known)) return known;
        return read.Count >= MostRead ? [] : read[token.Spelled] = transliteration.Readings(token);
    }

    /// <summary>Whether a language has a way of being written in a script that is not its own.</summary>
    public bool ReadsFrom(Script script, string language) => transliteration.Tables.Any(table => table.Script == script && table.Language.Code == language);
}
