using System.Collections.Frozen;

namespace Janua.Locales;

/// <summary>Letters that people type as simpler ones because their keyboard lacks them: <c>words/letters.yaml</c> of
/// each language. Both sides of a comparison go through <see cref="Plain"/>.</summary>
public sealed class Letters
{
    private readonly FrozenDictionary<char, char> plain;

    internal Letters(IEnumerable<KeyValuePair<char, char>> pairs) =>
        plain = pairs.DistinctBy(pair => pair.Key).ToFrozenDictionary();

    /// <summary>Reads the letters of every language.</summary>
    /// <exception cref="InvalidDataException">Lists every fault of the files.</exception>
    public static Letters Load(Languages languages) => new WordFolder(languages).Read(LettersFile.Read);

    /// <summary>A folded word in plain letters: "қалайсыз" → "калайсыз". The same word when it has none of them.</summary>
    public string Plain(string folded)
    {
        var at = 0;
        while (at < folded.Length && !plain.ContainsKey(folded[at])) at++;
        if (at == folded.Length) return folded;
        return string.Create(folded.Length, (folded, plain), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = state.plain.GetValueOrDefault(state.folded[i], state.folded[i]);
        });
    }
}
