namespace Janua.Locales;

/// <summary>A relative somebody speaks of.</summary>
/// <param name="Path">Steps from the one it is said of, mostly the speaker: "my daughter's son" is daughter, son; a
/// grandmother is parent, mother. Never empty.</param>
/// <param name="Start">Position of its first character in the message.</param>
/// <param name="Length">In UTF-16 characters.</param>
public sealed record Relation(IReadOnlyList<Kin> Path, int Start, int Length);
