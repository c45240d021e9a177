namespace Janua.Locales;

/// <summary>A word as its language builds it.</summary>
/// <param name="Folded">The spelling in which words of the language are compared, see <see cref="Stemmer.Fold"/>.</param>
/// <param name="Stems">The folded word and every stem it may have, longest first. Never empty for a word that has letters.</param>
/// <param name="IsStopWord">Whether it says nothing about the topic.</param>
/// <param name="IsCommon">Whether it turns up whatever people talk about, in any of its forms.</param>
public sealed record WordParts(string Folded, IReadOnlyList<string> Stems, bool IsStopWord, bool IsCommon);
