namespace Janua.Locales;

/// <summary>A language by its ISO 639-1 code (kk, ru, ar …). Which languages exist, and what is true of each,
/// is data: one folder a language, read by <see cref="Languages"/>.</summary>
public readonly record struct Language(string Code)
{
    public override string ToString() => Code;
}

/// <summary>Which side a line of text starts on.</summary>
public enum Direction { LeftToRight, RightToLeft }
