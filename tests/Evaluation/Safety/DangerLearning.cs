using Janua.Locales;

namespace Janua.Evaluation.Safety;

/// <summary>Logistic regression by stochastic gradient descent with one pace for each weight (AdaGrad).</summary>
/// <param name="features">How many features there are.</param>
/// <param name="outcomes">How many outcomes compete; an example whose outcome is none of them (-1) speaks for a last one that
/// has no weights of its own.</param>
internal sealed class DangerLearning(IReadOnlyList<DangerExample> examples, int features, int outcomes)
{
    private const int Rounds = 20;
    private const double Pace = 0.6, KeepSmall = 2e-4;

    private readonly float[][] weights = [.. Enumerable.Range(0, features).Select(_ => new float[outcomes])];
    private readonly float[][] paces = [.. Enumerable.Range(0, features).Select(_ => new float[outcomes])];
    private readonly float[] bias = new float[outcomes];
    private readonly float[] biasPaces = new float[outcomes];

    public (float[] Bias, float[][] Weights) Run(int seed)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order) Learn(examples[at]);
        }
        return (bias, weights);
    }

    private void Learn(DangerExample example)
    {
        var shares = Shares(example);
        for (var outcome = 0; outcome < outcomes; outcome++)
        {
            var push = example.Weight * (shares[outcome] - (example.Outcome == outcome ? 1 : 0));
            Move(ref bias[outcome], ref biasPaces[outcome], push);
            foreach (var feature in example.Features)
                Move(ref weights[feature][outcome], ref paces[feature][outcome], push * example.Scale + KeepSmall * weights[feature][outcome]);
        }
    }

    private double[] Shares(DangerExample example)
    {
        var powers = new double[outcomes];
        for (var outcome = 0; outcome < outcomes; outcome++)
        {
            var sum = 0f;
            foreach (var feature in example.Features) sum += weights[feature][outcome];
            powers[outcome] = Math.Exp(bias[outcome] + sum * example.Scale);
        }
        var all = 1 + powers.Sum();
        return [.. powers.Select(power => power / all)];
    }

    private static void Move(ref float weight, ref float pace, double push)
    {
        pace += (float)(push * push);
        weight -= (float)(Pace * push / Math.Sqrt(pace + 1e-1));
    }
}
