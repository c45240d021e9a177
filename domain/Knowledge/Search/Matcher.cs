namespace Janua.Domain.Knowledge.Search;

/// <summary>Looks closely at the candidates for one question.</summary>
internal sealed class Matcher(IReadOnlyList<AskedWord> words)
{
    private readonly float worth = words.Sum(word => word.Worth);

    public Match Compare(Topic topic, float ranked)
    {
        var met = words.Select(word => word.Terms.Where(term => topic.Asked.ContainsKey(term.Id)).ToArray()).Where(terms => terms.Length > 0).ToArray();
        var asked = met.Sum(terms => terms.Max(term => term.Worth * topic.Asked[term.Id]));
        var closest = met.Length == 0 ? 0 : Closest(met, topic);
        return new Match(topic, asked / worth, Answered(topic) / worth, closest, ranked, asked);
    }

    private float Answered(Topic topic)
    {
        var sum = 0f;
        foreach (var word in words)
        {
            var best = 0f;
            foreach (var term in word.Terms)
                if (term.Worth > best && topic.Answered.TryGetValue(term.Id, out var belongs)) best = MathF.Max(best, term.Worth * belongs);
            sum += best;
        }
        return sum;
    }

    // Goes from the words to the passages that hold them: most passages hold none.
    private float Closest(AskedTerm[][] met, Topic topic)
    {
        var passages = topic.Passages;
        Span<float> sums = new float[passages.Count], best = new float[passages.Count];
        foreach (var terms in met)
        {
            best.Clear();
            foreach (var term in terms)
                foreach (var place in topic.Holding(term.Id)) best[place] = MathF.Max(best[place], term.Worth);
            for (var place = 0; place < sums.Length; place++) sums[place] += best[place];
        }
        var closest = 0f;
        for (var place = 0; place < sums.Length; place++)
            if (sums[place] > 0 && passages[place].Field != Field.Answer)
                closest = MathF.Max(closest, sums[place] / MathF.Sqrt(worth * passages[place].Worth));
        return closest;
    }
}
