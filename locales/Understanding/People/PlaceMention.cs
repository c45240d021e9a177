namespace Janua.Locales;

/// <summary>A country, city or camp a message speaks of. Our own centres are found by their directory.</summary>
/// <param name="Place">Its id in <c>words/places.yaml</c>, the same in every language.</param>
/// <param name="Start">Position of its first character in the message.</param>
/// <param name="Length">In UTF-16 characters.</param>
public sealed record PlaceMention(string Place, int Start, int Length);
