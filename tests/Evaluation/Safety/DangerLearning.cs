using Janua.Locales;

namespace Janua.Evaluation.Safety;

/// <summary>Multinomial logistic regression by stochastic gradient descent with one pace for each weight (AdaGrad); "no
/// danger" is the outcome all others are weighed against.</summary>
internal sealed class DangerLearning(IReadOnlyList<DangerExample> examples, int features)
{
    private const int Rounds = 30;
    private const double Pace = 0.7, KeepSmall = 2e-4;

    private readonly float[][] weights = [.. Enumerable.Range(0, features).Select(_ => new float[DangerModel.Kinds])];
    private readonly float[][] paces = [.. Enumerable.Range(0, features).Select(_ => new float[DangerModel.Kinds])];
    private readonly float[] bias = new float[DangerModel.Kinds];
    private readonly float[] biasPaces = new float[DangerModel.Kinds];

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
        var scale = DangerModel.Scale(example.Features.Length);
        var shares = Shares(example.Features, scale);
        for (var kind = 0; kind < DangerModel.Kinds; kind++)
        {
            var push = example.Weight * (shares[kind] - (example.Kind == (Danger)kind ? 1 : 0));
            Move(ref bias[kind], ref biasPaces[kind], push);
            foreach (var feature in example.Features) Move(ref weights[feature][kind], ref paces[feature][kind], push * scale + KeepSmall * weights[feature][kind]);
        }
    }

    private double[] Shares(int[] its, float scale)
    {
        var shares = new double[DangerModel.Kinds];
        for (var kind = 0; kind < shares.Length; kind++)
        {
            var sum = 0f;
            foreach (var feature in its) sum += weights[feature][kind];
            shares[kind] = Math.Exp(bias[kind] + sum * scale);
        }
        var all = 1 + shares.Sum();
        return [.. shares.Select(share => share / all)];
    }

    private static void Move(ref float weight, ref float pace, double push)
    {
        pace += (float)(push * push);
        weight -= (float)(Pace * push / Math.Sqrt(pace + 1e-3));
    }
}
