namespace Janua.Domain.Knowledge.Search;

/// <summary>Looks closely at the candidates for one question.</summary>
internal sealed class Matcher(IReadOnlyList<AskedWord> words, Vocabulary vocabulary)
{
    private const int FewPairs = 3;
    private readonly float worth = words.Sum(word => word.Worth) + 0.001f;
    private readonly HashSet<ulong> pairs = vocabulary.Pairs(words.Select(word => word.Terms.Select(term => term.Id)));

    public Match Compare(Topic topic, float ranked)
    {
        var asked = Met(topic.Asked);
        var (closest, covered) = asked == 0 ? (0, 0) : Closest(topic);
        var (share, likely) = Odds(topic);
        return new Match(topic,
            [asked / worth, Met(topic.Answered) / worth, closest, covered, ranked, MathF.Min(1, asked / 4), MathF.Exp(-2 * asked), share / worth, likely / 5, Paired(topic)]);
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

    // A word speaks for a topic by its best reading; against it only when every reading does.
    private (float Share, float Likely) Odds(Topic topic)
    {
        float share = 0, likely = 0;
        foreach (var word in words)
        {
            float bestShare = 0, best = 0, worst = 0;
            foreach (var term in word.Terms)
            {
                var rate = topic.Rates.GetValueOrDefault(term.Id);
                bestShare = MathF.Max(bestShare, term.Worth * vocabulary.Share(term.Id, rate));
                var odds = term.Worth * vocabulary.Odds(term.Id, rate);
                (best, worst) = (MathF.Max(best, odds), MathF.Min(worst, odds));
            }
            (share, likely) = (share + bestShare, likely + (best > 0 ? best : worst));
        }
        return (share, likely);
    }

    private float Paired(Topic topic)
    {
        var sum = 0f;
        foreach (var pair in pairs) sum += vocabulary.PairOdds(pair, topic.PairRates.GetValueOrDefault(pair));
        return sum / Math.Max(FewPairs, pairs.Count);
    }

    // Goes from the words to the passages that hold them: most passages hold none.
    private (float Closest, float Covered) Closest(Topic topic)
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
        float closest = 0, covered = 0;
        for (var place = 0; place < sums.Length; place++)
        {
            if (sums[place] == 0 || passages[place].Field == Field.Answer) continue;
            closest = MathF.Max(closest, sums[place] / MathF.Sqrt(worth * passages[place].Worth));
            covered = MathF.Max(covered, sums[place] / worth);
        }
        return (closest, covered);
    }
}
