namespace Janua.Domain.Knowledge.Search;

/// <summary>Looks closely at the candidates for one question.</summary>
internal sealed class Matcher(IReadOnlyList<AskedWord> words)
{
    private readonly float worth = words.Sum(word => word.Worth);

    public Match Compare(Topic topic, float ranked)
    {
        var met = words.Select(word => word.Terms.Where(term => topic.Asked.ContainsKey(term.Id)).ToArray()).Where(terms => terms.Length > 0).ToArray();
        var asked = met.Sum(terms => terms.Max(term => term.Worth * topic.Asked[term.Id]));
        var closest = met.Length == 0 ? 0 : topic.Passages.Where(passage => passage.Field != Field.Answer).Max(passage => Likeness(met, passage));
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

    private float Likeness(AskedTerm[][] met, Passage passage)
    {
        var sum = 0f;
        foreach (var terms in met)
        {
            var best = 0f;
            foreach (var term in terms)
                if (term.Worth > best && passage.Has(term.Id)) best = term.Worth;
            sum += best;
        }
        return sum == 0 ? 0 : sum / MathF.Sqrt(worth * passage.Worth);
    }
}
