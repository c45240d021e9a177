namespace Janua.Domain.Knowledge.Search;

/// <summary>Looks closely at the candidates for one question.</summary>
internal sealed class Matcher(IReadOnlyList<AskedWord> words)
{
    private readonly float worth = words.Sum(word => word.Worth);

    public Match Compare(Topic topic, float ranked)
    {
        var asked = words.Sum(word => Best(word, topic.Asked));
        var answered = words.Sum(word => Best(word, topic.Answered));
        var closest = topic.Passages.Where(passage => passage.Field != Field.Answer).Select(Likeness).DefaultIfEmpty(0).Max();
        return new Match(topic, asked / worth, answered / worth, closest, ranked, asked);
    }

    /// <summary>What a word finds in a topic: its best term's worth, as far as the term belongs to the topic.</summary>
    public static float Best(AskedWord word, Dictionary<int, float> topic)
    {
        var best = 0f;
        foreach (var term in word.Terms)
            if (topic.TryGetValue(term.Id, out var belongs)) best = MathF.Max(best, term.Worth * belongs);
        return best;
    }

    private float Likeness(Passage passage)
    {
        var met = 0f;
        foreach (var word in words)
        {
            var best = 0f;
            foreach (var term in word.Terms)
                if (term.Worth > best && passage.Has(term.Id)) best = term.Worth;
            met += best;
        }
        return met == 0 ? 0 : met / MathF.Sqrt(worth * passage.Worth);
    }
}
