namespace Janua.Locales;

/// <summary>Tells the languages of one script apart.</summary>
internal sealed class ScriptModel
{
    private readonly LetterChain chain;
    private readonly string[] tags;
    private readonly (int Tag, double[] Shares)[] ways;
    private readonly double[] own;

    public ScriptModel(IReadOnlyList<SpeechSample> samples, IReadOnlyDictionary<string, Dictionary<string, double>> borrows)
    {
        chain = new LetterChain(samples);
        tags = [.. samples.Select(sample => sample.Tag).Distinct()];
        ways = [.. samples.Select(sample => (Array.IndexOf(tags, sample.Tag), Shares(borrows.GetValueOrDefault(sample.Tag))))];
        own = [.. ways.Select(way => 1 - way.Shares.Sum())];
    }

    private double[] Shares(Dictionary<string, double>? borrowed) =>
        [.. tags.Select(tag => borrowed?.GetValueOrDefault(tag) ?? 0)];

    /// <summary>Adds to the score of each language how likely its writers write these words (natural logarithm).</summary>
    public void Score(IEnumerable<string> words, Dictionary<string, double> scores)
    {
        var total = new double[ways.Length];
        Span<double> word = stackalloc double[ways.Length];
        Span<double> best = stackalloc double[tags.Length];
        foreach (var spelled in words)
        {
            chain.Probabilities(spelled, word);
            best.Clear();
            for (var way = 0; way < ways.Length; way++) best[ways[way].Tag] = Math.Max(best[ways[way].Tag], word[way]);
            for (var way = 0; way < ways.Length; way++)
            {
                var likely = own[way] * word[way];
                for (var tag = 0; tag < tags.Length; tag++) likely += ways[way].Shares[tag] * best[tag];
                total[way] += Math.Log(Math.Max(likely, 1e-300));
            }
        }
        for (var tag = 0; tag < tags.Length; tag++)
        {
            var most = ways.Index().Where(way => way.Item.Tag == tag).Max(way => total[way.Index]);
            scores[tags[tag]] = scores.GetValueOrDefault(tags[tag]) + most;
        }
    }
}
