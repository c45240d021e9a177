using Janua.Locales;

namespace Janua.Domain.Knowledge.Search;

/// <summary>All the search knows about words, whatever the articles are: how they are built, how they are written in other
/// letters, which mean the same, and what strangers talk about. Read once and shared by every snapshot.</summary>
public sealed record SearchWords(
    Morphology Morphology,
    Transliteration Transliteration,
    IReadOnlyList<PhraseList> Concepts,
    IReadOnlyList<PhraseList> Strangers)
{
    internal WordReader Reader { get; } = new(Morphology, Transliteration);

    /// <param name="languages">The languages of the house.</param>
    /// <param name="folder">Where <c>concepts.yaml</c> and <c>strangers.yaml</c> lie.</param>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public static SearchWords Load(Languages languages, string folder) => new(
        Morphology.Load(languages),
        Transliteration.Load(languages),
        PhraseList.Load(Path.Combine(folder, "concepts.yaml")),
        PhraseList.Load(Path.Combine(folder, "strangers.yaml")));
}
