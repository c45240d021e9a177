namespace Janua.Domain.Knowledge.Search;

/// <summary>Turns matches into probabilities: each topic, each stranger's subject, and "none of these" compete (softmax).
/// The weights are fitted on the starter content with a fifth of the phrasings and strangers' sentences held out in turn (./run eval --only answers-fit).</summary>
internal sealed class Confidence(float[] topic, float[] none)
{
    public static Confidence Fitted { get; } = new(
        [0.46f, 1.95f, 3.10f, -1.75f, 1.64f, 1.72f, -1.99f, 2.06f, 3.96f, 2.53f],
        [3.20f, 1.98f, 2.97f]);

    public IReadOnlyList<(Match Match, double Probability)> Judge(IReadOnlyList<Match> matches, float[] nothing)
    {
        var powers = matches.Select(match => Math.Exp(Product(topic, match.Features))).ToList();
        var all = powers.Sum() + Math.Exp(Product(none, nothing));
        return [.. matches.Zip(powers, (match, power) => (match, power / all)).OrderByDescending(pair => pair.Item2)];
    }

    /// <summary>What speaks for "none of these": a constant, the share of the question's worth in words nobody knows, and how little is asked.</summary>
    public static float[] Nothing(IReadOnlyList<AskedWord> words)
    {
        var all = words.Sum(word => word.Worth);
        var unknown = all == 0 ? 1 : words.Where(word => !word.IsKnown).Sum(word => word.Worth) / all;
        return [1, unknown, MathF.Exp(-all)];
    }

    private static float Product(float[] weights, float[] features)
    {
        var sum = 0f;
        for (var at = 0; at < weights.Length; at++) sum += weights[at] * features[at];
        return sum;
    }
}
