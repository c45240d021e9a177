namespace Janua.Locales;

/// <summary>The form of <c>words/speech.yaml</c>: text a language is learnt from.</summary>
internal sealed class SpeechFile
{
    public const string Name = "speech.yaml";

    /// <summary>Other languages whose words stand in a sentence without changing its language, with their share (0 to 1).</summary>
    public Dictionary<string, double> Borrows { get; set; } = [];

    /// <summary>Language (or und), script, lines.</summary>
    public Dictionary<string, Dictionary<Script, string>> Lines { get; set; } = [];
}
