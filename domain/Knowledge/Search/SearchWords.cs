using Janua.Locales;

namespace Janua.Domain.Knowledge.Search;

/// <summary>All the search knows about words, whatever the articles are: how they are built, how they are written in other
/// letters, which mean the same, and what strangers talk about. Read once and shared by every snapshot.</summary>
public sealed class SearchWords
{
    private SearchWords(WordReader reader, ConceptFinder concepts, IReadOnlyList<PhraseList> strangers) =>
        (Reader, Concepts, Strangers) = (reader, concepts, strangers);

    internal WordReader Reader { get; }

    internal ConceptFinder Concepts { get; }

    internal IReadOnlyList<PhraseList> Strangers { get; }

    /// <param name="languages">The languages of the house.</param>
    /// <param name="folder">Where <c>concepts.yaml</c> and <c>strangers.yaml</c> lie.</param>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public static SearchWords Load(Languages languages, string folder)
    {
        var reader = new WordReader(Morphology.Load(languages), Transliteration.Load(languages));
        var concepts = new ConceptFinder(PhraseList.Load(Path.Combine(folder, "concepts.yaml")), reader);
        return new SearchWords(reader, concepts, PhraseList.Load(Path.Combine(folder, "strangers.yaml")));
    }

    /// <summary>The same words with other strangers.</summary>
    internal SearchWords With(IReadOnlyList<PhraseList> strangers) => new(Reader, Concepts, strangers);
}
