namespace Janua.Locales;

/// <summary>Turns a message into an <see cref="Understanding"/>. Immutable and safe to share between threads.</summary>
public sealed class Ears(Languages languages)
{
    /// <param name="text">The message as typed, any length, any script.</param>
    /// <param name="known">The conversation's language so far, null before the first message.</param>
    public Understanding Hear(string text, Language? known) =>
        new() { Text = text, Language = new LanguageGuess("und", Script.Zyyy, 0, known ?? languages.All[0].Language) };
}
