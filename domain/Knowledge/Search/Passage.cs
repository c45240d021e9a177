using Janua.Locales;

namespace Janua.Domain.Knowledge.Search;

/// <summary>A title, one phrasing or an answer.</summary>
/// <param name="Terms">Ids of its terms, sorted.</param>
/// <param name="Words">The terms of each of its words that carry meaning.</param>
/// <param name="Pairs">The concepts it speaks of together; not looked at in answers.</param>
internal sealed record Passage(Field Field, Language Language, int[] Terms, int[][] Words, IReadOnlyCollection<ulong> Pairs)
{
    /// <summary>How telling its words are together; known once all topics are read.</summary>
    public float Worth { get; private set; }

    public void Weigh(Vocabulary vocabulary) => Worth = Words.Sum(word => word.Max(vocabulary.Idf));

    public bool Has(int term) => Array.BinarySearch(Terms, term) >= 0;
}
