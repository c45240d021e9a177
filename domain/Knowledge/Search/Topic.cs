namespace Janua.Domain.Knowledge.Search;

/// <summary>An article as the search holds it; without an article, one of the things strangers talk about.</summary>
internal sealed class Topic(PublishedArticle? article, IReadOnlyList<Passage> passages)
{
    // Passages a topic is taken to have beside its own, so that one mention among few does not weigh as much as ten among many.
    private const int Beside = 20;
    private const float InAnswer = 0.3f, InTitle = 3;
    private readonly Dictionary<int, int[]> holding = Places(passages);

    public PublishedArticle? Article => article;

    public IReadOnlyList<Passage> Passages => passages;

    /// <summary>Every term of the topic, with how much it belongs to it by its title and phrasings.</summary>
    public Dictionary<int, float> Asked { get; } = Weigh(passages.Where(passage => passage.Field != Field.Answer));

    /// <summary>Every term of the answers.</summary>
    public Dictionary<int, float> Answered { get; } = Weigh(passages.Where(passage => passage.Field == Field.Answer));

    /// <summary>How often the topic speaks of each term.</summary>
    public Dictionary<int, float> Rates { get; } = RateTerms(passages);

    /// <summary>How often its title and phrasings speak of two concepts together.</summary>
    public Dictionary<ulong, float> PairRates { get; } = RatePairs(passages);

    /// <summary>Places of the passages that hold a term, in their order.</summary>
    public IReadOnlyList<int> Holding(int term) => holding.GetValueOrDefault(term, []);

    private static Dictionary<int, int[]> Places(IReadOnlyList<Passage> passages) => passages
        .SelectMany((passage, place) => passage.Terms.Select(term => (term, place)))
        .GroupBy(pair => pair.term, pair => pair.place)
        .ToDictionary(same => same.Key, same => same.ToArray());

    // Two phrasings with a word say more than one, ten hardly more than five.
    private static Dictionary<int, float> Weigh(IEnumerable<Passage> passages)
    {
        var missing = new Dictionary<int, float>();
        foreach (var passage in passages)
            foreach (var term in passage.Terms)
                missing[term] = missing.GetValueOrDefault(term, 1) * (passage.Field == Field.Title ? 0.3f : 0.5f);
        return missing.ToDictionary(pair => pair.Key, pair => 1 - pair.Value);
    }

    private static Dictionary<ulong, float> RatePairs(IReadOnlyList<Passage> passages)
    {
        var rates = new Dictionary<ulong, float>();
        foreach (var passage in passages)
            foreach (var pair in passage.Pairs)
                rates[pair] = rates.GetValueOrDefault(pair) + 1f / (passages.Count + Beside);
        return rates;
    }

    private static Dictionary<int, float> RateTerms(IReadOnlyList<Passage> passages)
    {
        var rates = new Dictionary<int, float>();
        var all = (float)(passages.Count + Beside);
        foreach (var passage in passages)
            foreach (var term in passage.Terms)
                rates[term] = rates.GetValueOrDefault(term) + passage.Field switch { Field.Answer => InAnswer, Field.Title => InTitle, _ => 1 } / all;
        return rates;
    }
}

internal enum Field { Title, Phrasing, Answer }
