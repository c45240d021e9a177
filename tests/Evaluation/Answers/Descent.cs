namespace Janua.Evaluation.Answers;

/// <summary>Steepest descent on the logarithm of what the softmax gives to the right outcome.</summary>
internal sealed class Descent(IReadOnlyList<FitCase> cases)
{
    private const int Steps = 500;
    private const double Rate = 0.5;
    private const double KeepSmall = 0.0005;
    // Far more sentences of families are known than of strangers, yet a wrong answer harms more than an offer.
    private const double WeightOfStranger = 3;
    private const double WeightOfWord = 2;

    public (double[] Weights, double Loss) Run()
    {
        var weights = new double[Janua.Domain.Knowledge.Search.Match.Names.Length + cases[0].Nothing.Length];
        var pace = new double[weights.Length];
        double loss = 0;
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[weights.Length];
            loss = cases.Sum(one => Push(one, weights, slope)) / cases.Count;
            for (var at = 0; at < weights.Length; at++)
            {
                var down = slope[at] / cases.Count + KeepSmall * weights[at];
                pace[at] += down * down;
                weights[at] -= Rate * down / Math.Sqrt(pace[at] + 1e-12);
            }
        }
        return (weights, loss);
    }

    private static double Push(FitCase one, double[] weights, double[] slope)
    {
        var size = weights.Length - one.Nothing.Length;
        var shares = one.Probabilities(weights);
        var worth = one.IsStranger ? WeightOfStranger : one.IsWord ? WeightOfWord : 1;
        var right = 0.0;
        for (var at = 0; at < shares.Length; at++) if (one.Right[at]) right += shares[at];
        for (var at = 0; at < shares.Length; at++)
        {
            var push = worth * (shares[at] - (one.Right[at] ? shares[at] / right : 0));
            var (features, from) = at < one.Features.Length ? (one.Features[at], 0) : (one.Nothing, size);
            for (var i = 0; i < features.Length; i++) slope[from + i] += push * features[i];
        }
        return -worth * Math.Log(Math.Max(1e-12, right));
    }
}
