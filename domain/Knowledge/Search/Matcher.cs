namespace Janua.Domain.Knowledge.Search;

/// <summary>Looks closely at the candidates for one question.</summary>
internal sealed class Matcher(IReadOnlyList<AskedWord> words)
{
    private readonly float worth = words.Sum(word => word.Worth);

    public Match Compare(Topic topic, float ranked)
    {
        var asked = Met(topic.Asked);
        var closest = asked == 0 ? 0 : Closest(topic);
        return new Match(topic, asked / worth, Met(topic.Answered) / worth, closest, ranked, asked);
    }

    private float Met(Dictionary<int, float> held)
    {
        var sum = 0f;
        foreach (var word in words)
        {
            var best = 0f;
            foreach (var term in word.Terms)
                if (term.Worth > best && held.TryGetValue(term.Id, out var belongs)) best = MathF.Max(best, term.Worth * belongs);
            sum += best;
        }
        return sum;
    }

    // Goes from the words to the passages that hold them: most passages hold none.
    private float Closest(Topic topic)
    {
        var passages = topic.Passages;
        Span<float> sums = new float[passages.Count], best = new float[passages.Count];
        foreach (var word in words)
        {
            var held = false;
            foreach (var term in word.Terms)
                foreach (var place in topic.Holding(term.Id)) (best[place], held) = (MathF.Max(best[place], term.Worth), true);
            if (!held) continue;
            for (var place = 0; place < sums.Length; place++) sums[place] += best[place];
            best.Clear();
        }
        var closest = 0f;
        for (var place = 0; place < sums.Length; place++)
            if (sums[place] > 0 && passages[place].Field != Field.Answer)
                closest = MathF.Max(closest, sums[place] / MathF.Sqrt(worth * passages[place].Worth));
        return closest;
    }
}
