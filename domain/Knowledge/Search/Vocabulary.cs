namespace Janua.Domain.Knowledge.Search;

/// <summary>The terms of all topics, and how telling each is.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];
    private readonly List<float> topics = [];
    private const float OnlyAnswered = 0.4f;
    private int topicCount;

    public int Add(string term)
    {
        if (ids.TryGetValue(term, out var id)) return id;
        ids[term] = topics.Count;
        terms.Add(term);
        topics.Add(0);
        return topics.Count - 1;
    }

    /// <summary>Notes one more topic. A term its answers alone hold counts for less: answers speak of many things.</summary>
    public void Count(Topic topic)
    {
        topicCount++;
        foreach (var (term, belongs) in topic.Asked) topics[term] += MathF.Max(belongs, OnlyAnswered);
        foreach (var term in topic.Answered.Keys)
            if (!topic.Asked.ContainsKey(term)) topics[term] += OnlyAnswered;
    }

    public int? Find(string term) => ids.TryGetValue(term, out var id) ? id : null;

    public string Text(int id) => terms[id];

    /// <summary>How telling a term is: 1 for one that a single topic holds, near 0 for one they all do.</summary>
    public float Idf(int term) => MathF.Log((topicCount + 1f) / (topics[term] + 0.5f)) / MathF.Log((topicCount + 1f) / 1.5f);
}
