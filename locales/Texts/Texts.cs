namespace Janua.Locales;

/// <summary>Every sentence the product says, in every language: an immutable snapshot of <c>locales/*/texts/*.yaml</c>
/// with an overlay that staff edit.</summary>
public sealed class Texts
{
    /// <summary>Reads and checks all text files.</summary>
    /// <exception cref="TextFaultsException">Lists every fault found, with file and line.</exception>
    public static Texts Load(Languages languages) => new(languages);

    private Texts(Languages languages) => Languages = languages;

    public Languages Languages { get; }

    /// <summary>The sentence of a key in a language, with its arguments filled in.</summary>
    /// <param name="key">area.name, always a literal in code.</param>
    public string Say(Language language, string key, params (string Name, object Value)[] arguments) => key;
}
