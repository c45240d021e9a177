using NodaTime;

namespace Janua.Locales;

/// <summary>Turns a message into an <see cref="Understanding"/>. Immutable and safe to share between threads.</summary>
public sealed class Ears
{
    // Natural logarithms for one letter: words of a language lie about -1 to -2.5, keys struck at random below -3.
    private const double StrangeBelow = -2.6, ClearlyBetter = 0.8;

    private readonly Letters letters;
    private readonly Keyboards keyboards;

    private Ears(WordFolder words, Languages languages)
    {
        letters = LettersFile.Read(words);
        Transliteration = new Transliteration(TranslitFile.Read(words));
        Phrases = new PhraseEars(Phrasebook.Read(words, languages), letters);
        Model = LanguageModel.Read(words, languages, letters, Transliteration);
        keyboards = Keyboards.Read(words);
        Times = new TimeEars(words, letters);
        var morphology = Morphology.Read(words, languages);
        var book = CrisisBook.Read(words, morphology);
        Crisis = new CrisisEars(book, DangerModels.Read(words, book, morphology));
        People = new PeopleEars(PeopleBook.Read(words, morphology));
    }

    internal Transliteration Transliteration { get; }

    internal LanguageModel Model { get; }

    internal PhraseEars Phrases { get; }

    internal CrisisEars Crisis { get; }

    internal PeopleEars People { get; }

    internal TimeEars Times { get; }

    /// <summary>Reads <c>words/*.yaml</c> of every language.</summary>
    /// <exception cref="InvalidDataException">Lists every fault of the files.</exception>
    public static Ears Load(Languages languages) => new WordFolder(languages).Read(words => new Ears(words, languages));

    /// <param name="text">The message as typed, any length, any script.</param>
    /// <param name="known">The conversation's language so far, null before the first message.</param>
    /// <param name="now">The person's local date and time; days and times are read from it, and not read without it.</param>
    public Understanding Hear(string text, Language? known, LocalDateTime? now = null)
    {
        // what a message is about shows on its first pages; the rest of a flood is kept, not listened to
        const int listenedTo = 4_000;
        var meant = Meant(text.Length > listenedTo ? text[..listenedTo] : text, out var tokens);
        var language = Model.Guess(meant ?? text, tokens, known);
        var readings = new MessageReadings(Transliteration);
        var heard = new Understanding
        {
            Text = text,
            Meant = meant ?? text,
            Language = language,
            Words = Plain(tokens),
        };
        heard = Phrases.Hear(heard, tokens, readings);
        heard = heard with { Dangers = Crisis.Hear(heard, tokens, readings) };
        heard = People.Hear(heard, tokens, readings);
        return Times.Hear(heard, tokens, known, now, readings);
    }

    // Retyped only where the letters make no word of any language, and the same keys of another keyboard do.
    private string? Meant(string text, out IReadOnlyList<Token> tokens)
    {
        tokens = Normaliser.Tokens(text);
        if (Model.Likeness(text, tokens) is not { } likeness || likeness.PerLetter > StrangeBelow) return null;
        var best = likeness.PerLetter + ClearlyBetter;
        string? meant = null;
        foreach (var retyped in keyboards.Retyped(text, likeness.Script))
        {
            var read = Normaliser.Tokens(retyped);
            if (Model.Likeness(retyped, read) is not { Spoken: true } other || other.PerLetter < best) continue;
            (best, meant, tokens) = (other.PerLetter, retyped, read);
        }
        return meant;
    }

    /// <summary>The words of a text of our own (a label, a place) as <see cref="Understanding.Words"/> has those of a message.</summary>
    public IReadOnlyList<string> Words(string text) => Plain(Normaliser.Tokens(text));

    private List<string> Plain(IReadOnlyList<Token> tokens) => [.. tokens.Select(token => letters.Plain(token.Folded))];
}
