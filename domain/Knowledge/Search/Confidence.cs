namespace Janua.Domain.Knowledge.Search;

/// <summary>Turns matches into probabilities: each topic, each stranger's subject, and "none of these" compete (softmax).
/// The weights are fitted on the starter content with a fifth of the phrasings and strangers' sentences held out in turn,
/// and on the words of the lexicon alone (./run eval --only answers-fit).</summary>
internal sealed class Confidence(float[] topic, float[] none)
{
    public static Confidence Fitted { get; } = new(
        [0.39f, 1.02f, 3.09f, 0.30f, 2.06f, 1.32f, -1.17f, 2.03f, 4.35f, 2.45f],
        [5.12f, 2.67f, 0.02f, -1.72f]);

    public IReadOnlyList<(Match Match, double Probability)> Judge(IReadOnlyList<Match> matches, float[] nothing)
    {
        var powers = matches.Select(match => Math.Exp(Product(topic, match.Features))).ToList();
        var all = powers.Sum() + Math.Exp(Product(none, nothing));
        return [.. matches.Zip(powers, (match, power) => (match, power / all)).OrderByDescending(pair => pair.Item2)];
    }

    /// <summary>What speaks for "none of these": a constant, the share of the question's worth that is guessed or unknown,
    /// how little is asked, and how much oftener families than strangers speak of it.</summary>
    public static float[] Nothing(IReadOnlyList<AskedWord> words, Vocabulary vocabulary)
    {
        var all = words.Sum(word => word.Worth);
        var unknown = all == 0 ? 1 : words.Sum(word => word.Worth * word.Doubt) / all;
        var ours = words.Sum(word => word.Terms.Count == 0 ? 0 : word.Terms.Max(term => term.Worth * vocabulary.Ours(term.Id)));
        return [1, unknown, MathF.Exp(-all), all == 0 ? 0 : ours / all];
    }

    private static float Product(float[] weights, float[] features)
    {
        var sum = 0f;
        for (var at = 0; at < weights.Length; at++) sum += weights[at] * features[at];
        return sum;
    }
}
