namespace Janua.Locales;

/// <summary>A number in a message.</summary>
/// <param name="Ordinal">"The fifth", not "five".</param>
/// <param name="Start">Position of its first character in the message.</param>
/// <param name="Length">In UTF-16 characters.</param>
public sealed record NumberMention(decimal Value, bool Ordinal, int Start, int Length);
