namespace Janua.Domain.Knowledge.Search;

/// <summary>Turns matches into probabilities: each topic, each stranger's subject, and "none of these" compete (softmax).
/// The weights are fitted on the starter content with one phrasing held out at a time, and on strangers' sentences.</summary>
internal sealed class Confidence(float[] topic, float[] none)
{
    public static Confidence Fitted { get; } = new([3.54f, 6.38f, 3.11f, 0.80f, 6.08f], [3.97f, 0.50f]);

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
