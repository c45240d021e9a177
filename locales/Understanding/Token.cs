namespace Janua.Locales;

/// <summary>A word or number of a message.</summary>
/// <param name="Original">As typed.</param>
/// <param name="Spelled">Lower-case, one way of writing each letter, nothing invisible; the language's own letters are kept.</param>
/// <param name="Folded">The search form: <paramref name="Spelled"/> without spelling habits (ё, hamza, ta marbuta, Persian letters).</param>
/// <param name="Script">Script of its letters; <see cref="Script.Zyyy"/> for a number and for scripts we do not read.</param>
/// <param name="Start">Position of the first character in the message.</param>
/// <param name="Length">In UTF-16 characters of the message.</param>
public readonly record struct Token(string Original, string Spelled, string Folded, Script Script, int Start, int Length)
{
    /// <summary>Whether it is digits only (of any script, spelled 0–9).</summary>
    public bool IsNumber => Spelled.Length > 0 && Spelled.All(char.IsAsciiDigit);
}
