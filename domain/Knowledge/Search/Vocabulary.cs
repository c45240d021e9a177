namespace Janua.Domain.Knowledge.Search;

/// <summary>The terms of all topics, how telling each is, and how it is shared among the topics.</summary>
internal sealed class Vocabulary
{
    private const float OnlyAnswered = 0.4f;
    // A topic that never speaks of a term might yet do so this often.
    private const float Doubt = 0.01f, Doubtful = 1;
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];
    private readonly List<float> topics = [], rates = [], ours = [], strangers = [];
    private int ourPassages, strangersPassages;
    private readonly Dictionary<ulong, float> pairRates = [];
    private int topicCount;

    public int Add(string term)
    {
        if (ids.TryGetValue(term, out var id)) return id;
        ids[term] = terms.Count;
        terms.Add(term);
        topics.Add(0);
        rates.Add(0);
        ours.Add(0);
        strangers.Add(0);
        return terms.Count - 1;
    }

    /// <summary>Notes one more topic. A term its answers alone hold counts for less: answers speak of many things.</summary>
    public void Count(Topic topic)
    {
        topicCount++;
        CountPassages(topic);
        foreach (var (term, belongs) in topic.Asked) topics[term] += MathF.Max(belongs, OnlyAnswered);
        foreach (var term in topic.Answered.Keys)
            if (!topic.Asked.ContainsKey(term)) topics[term] += OnlyAnswered;
        foreach (var (term, rate) in topic.Rates) rates[term] += rate;
        foreach (var (pair, rate) in topic.PairRates) pairRates[pair] = pairRates.GetValueOrDefault(pair) + rate;
    }

    public int? Find(string term) => ids.TryGetValue(term, out var id) ? id : null;

    public string Text(int id) => terms[id];

    /// <summary>How telling a term is: 1 for one that a single topic holds, near 0 for one they all do.</summary>
    public float Idf(int term) => MathF.Log((topicCount + 1f) / (topics[term] + 0.5f)) / MathF.Log((topicCount + 1f) / 1.5f);

    /// <summary>The share of a topic in all there is said of a term.</summary>
    public float Share(int term, float rate) => rate / (rates[term] + Doubt);

    /// <summary>How much oftener than the others a topic speaks of a term (a logarithm; below 0 when it does so less).</summary>
    public float Odds(int term, float rate) => Odds(rates[term], rate);

    /// <summary>The same of two concepts together; 0 for two that no topic joins.</summary>
    public float PairOdds(ulong pair, float rate) => pairRates.TryGetValue(pair, out var all) ? Odds(all, rate) : 0;

    /// <summary>Every two concepts of different words, as one number each. Words come in any order and with any between them.</summary>
    public HashSet<ulong> Pairs(IEnumerable<IEnumerable<int>> words)
    {
        var concepts = words.Select(word => word.Where(id => terms[id][0] == ConceptFinder.Mark).ToArray()).Where(word => word.Length > 0).ToList();
        var pairs = new HashSet<ulong>();
        for (var one = 0; one < concepts.Count; one++)
            for (var other = one + 1; other < concepts.Count; other++)
                foreach (var first in concepts[one])
                    foreach (var second in concepts[other])
                        if (first != second) pairs.Add(((ulong)Math.Min(first, second) << 32) | (uint)Math.Max(first, second));
        return pairs;
    }

    /// <summary>How much oftener families speak of a term than strangers do (a logarithm; below 0 when strangers do so more).</summary>
    public float Ours(int term) => MathF.Log((ours[term] + Doubtful) / (ourPassages + 1) * (strangersPassages + 1) / (strangers[term] + Doubtful));

    private void CountPassages(Topic topic)
    {
        var counts = topic.Article is null ? strangers : ours;
        foreach (var passage in topic.Passages.Where(passage => passage.Field != Field.Answer))
        {
            if (topic.Article is null) strangersPassages++; else ourPassages++;
            foreach (var term in passage.Terms) counts[term]++;
        }
    }

    private float Odds(float all, float rate) => MathF.Log((rate + Doubt) / (all / topicCount + Doubt));
}
