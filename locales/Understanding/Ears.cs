namespace Janua.Locales;

/// <summary>Turns a message into an <see cref="Understanding"/>. Immutable and safe to share between threads.</summary>
public sealed class Ears
{
    private readonly PhraseEars phrases;
    private readonly Letters letters;
    private readonly LanguageModel model;

    private Ears(WordFolder words, Languages languages)
    {
        letters = LettersFile.Read(words);
        var transliteration = new Transliteration(TranslitFile.Read(words));
        phrases = new PhraseEars(Phrasebook.Read(words, languages), letters, transliteration);
        model = LanguageModel.Read(words, languages, letters, transliteration);
    }

    /// <summary>Reads <c>words/*.yaml</c> of every language.</summary>
    /// <exception cref="InvalidDataException">Lists every fault of the files.</exception>
    public static Ears Load(Languages languages) => new WordFolder(languages).Read(words => new Ears(words, languages));

    /// <param name="text">The message as typed, any length, any script.</param>
    /// <param name="known">The conversation's language so far, null before the first message.</param>
    public Understanding Hear(string text, Language? known)
    {
        // what a message is about shows on its first pages; the rest of a flood is kept, not listened to
        const int listenedTo = 4_000;
        var tokens = Normaliser.Tokens(text.Length > listenedTo ? text[..listenedTo] : text);
        var heard = new Understanding
        {
            Text = text,
            Language = model.Guess(text, tokens, known),
            Words = Plain(tokens),
        };
        return phrases.Hear(heard, tokens);
    }

    /// <summary>The words of a text of our own (a label, a place) as <see cref="Understanding.Words"/> has those of a message.</summary>
    public IReadOnlyList<string> Words(string text) => Plain(Normaliser.Tokens(text));

    private List<string> Plain(IReadOnlyList<Token> tokens) => [.. tokens.Select(token => letters.Plain(token.Folded))];
}
