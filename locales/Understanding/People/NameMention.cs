namespace Janua.Locales;

/// <summary>The name of a person as it stands in a message, with its parts (given name, father's name, surname, kunya)
/// and its case endings.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Start">Position of its first character in the message.</param>
/// <param name="Length">In UTF-16 characters.</param>
public sealed record NameMention(string Text, int Start, int Length);
