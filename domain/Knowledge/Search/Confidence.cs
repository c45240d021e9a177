namespace Janua.Domain.Knowledge.Search;

/// <summary>Turns matches into probabilities: each topic, each stranger's subject, and "none of these" compete (softmax).
/// The weights are fitted on the starter content with a fifth of the phrasings and strangers' sentences held out in turn (./run eval --only answers-fit).</summary>
internal sealed class Confidence(float[] topic, float[] none)
{
    public static Confidence Fitted { get; } = new([4.32f, 5.44f, 3.38f, 1.27f, 5.67f], [3.84f, 1.06f]);

    /// <summary>Asked, Answered, Closest, Ranked, Worth: see <see cref="Match"/>.</summary>
    public float[] Topic => topic;

    /// <summary>A constant, and the share of the question's worth in words nobody knows.</summary>
    public float[] None => none;

    public IReadOnlyList<(Match Match, double Probability)> Judge(IReadOnlyList<Match> matches, float unknown)
    {
        var powers = matches.Select(match => Math.Exp(Product(topic, match.Features))).ToList();
        var all = powers.Sum() + Math.Exp(none[0] + none[1] * unknown);
        return [.. matches.Zip(powers, (match, power) => (match, power / all)).OrderByDescending(pair => pair.Item2)];
    }

    private static float Product(float[] weights, float[] features)
    {
        var sum = 0f;
        for (var at = 0; at < weights.Length; at++) sum += weights[at] * features[at];
        return sum;
    }
}
