using System.Globalization;
using System.Security.Cryptography;

namespace Janua.Locales;

/// <summary>How likely a message of one language speaks of danger, and of which, learned from examples
/// (<c>examples/danger.tsv</c> of the language's folder; logistic regression for whether, multinomial for which). Where the rules
/// of <see cref="CrisisBook"/> know what must never be missed, this knows how else people say it.</summary>
internal sealed class DangerModel
{
    public const string Name = "danger.tsv";

    /// <summary>A danger in a long message must not drown in it: it is judged in parts of so many words, each half in the next.</summary>
    private const int Part = 40;

    private const int FewFeatures = 25;

    public static readonly int Kinds = Enum.GetValues<Danger>().Length;

    /// <summary>A feature weighs for danger at all, then for each kind.</summary>
    private static readonly int columns = 1 + Kinds;

    private readonly Dictionary<string, float[]> weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float[]>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly float[] bias;

    public DangerModel(float[] bias, IEnumerable<KeyValuePair<string, float[]>> weights)
    {
        this.bias = bias;
        foreach (var (feature, its) in weights) this.weights[feature] = its;
        bySpan = this.weights.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads what was learned: a line a feature, its weight for danger at all and for each kind in hundredths; the first line is the bias.</summary>
    public static DangerModel? Read(string file, Action<string> fault)
    {
        float[]? bias = null;
        var weights = new Dictionary<string, float[]>(StringComparer.Ordinal);
        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            if (line.StartsWith('#')) continue;
            if (Weights(line) is not { } its)
            {
                fault($"line {number + 1} is no feature with {columns} weights");
                return null;
            }
            if (bias is null) bias = its;
            else weights[line[..line.IndexOf('\t', StringComparison.Ordinal)]] = its;
        }
        return bias is null ? null : new DangerModel(bias, weights);
    }

    /// <summary>How the file of a model begins that was learned from these examples, to notice one that is behind them.</summary>
    public static string Sign(string examples) => $"# From examples/{Name} ({Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(examples)))[..16]})";

    /// <summary>The likeliest danger of the part that speaks of one most.</summary>
    public Judgement Judge(DangerFeatures features, int words)
    {
        var best = Judge(features, 0, Math.Min(words, Part) - 1);
        for (var first = Part / 2; first + Part / 2 < words; first += Part / 2)
            if (Judge(features, first, Math.Min(words, first + Part) - 1) is var next && next.Probability > best.Probability) best = next;
        return best;
    }

    private Judgement Judge(DangerFeatures features, int first, int last)
    {
        var sums = new float[columns];
        var seen = new Dictionary<float[], int>(ReferenceEqualityComparer.Instance);
        features.Tell(first, last, (feature, word) =>
        {
            if (bySpan.TryGetValue(feature, out var its)) seen.TryAdd(its, word);
        });
        foreach (var its in seen.Keys)
            for (var column = 0; column < columns; column++) sums[column] += its[column];
        var scale = Scale(seen.Count);
        for (var column = 0; column < columns; column++) sums[column] = bias[column] + sums[column] * scale;
        var kind = Enumerable.Range(0, Kinds).MaxBy(one => sums[1 + one]);
        var (from, to) = Evidence(seen, first, last);
        return new Judgement(1 / (1 + Math.Exp(-sums[0])), (Danger)kind, from, to);
    }

    /// <summary>Long messages have more features, not more danger; and a word or two are no proof.</summary>
    public static float Scale(int features) => 1 / MathF.Sqrt(Math.Max(features, FewFeatures));

    // The words that say most for it: the run with the greatest sum, when each word pays what a word says on average.
    private static (int First, int Last) Evidence(Dictionary<float[], int> seen, int first, int last)
    {
        var said = new float[last - first + 1];
        foreach (var (its, word) in seen) said[word - first] += its[0];
        var mean = said.Sum(one => Math.Max(0, one)) / said.Length;
        var (best, from, to, sum, start) = (float.MinValue, 0, 0, 0f, 0);
        for (var at = 0; at < said.Length; at++)
        {
            if (sum <= 0) (sum, start) = (0, at);
            sum += said[at] - mean;
            if (sum > best) (best, from, to) = (sum, start, at);
        }
        return (first + from, first + to);
    }

    private static float[]? Weights(ReadOnlySpan<char> line)
    {
        var its = new float[columns];
        var column = -1;
        foreach (var cell in line.Split('\t'))
        {
            if (column >= columns) return null;
            if (column >= 0)
            {
                if (!int.TryParse(line[cell], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var hundredths)) return null;
                its[column] = hundredths / 100f;
            }
            column++;
        }
        return column == columns ? its : null;
    }

    /// <param name="Probability">That the message speaks of any danger, 0 to 1.</param>
    /// <param name="Danger">The likeliest one.</param>
    /// <param name="First">The words that say so most: number of the first of them.</param>
    /// <param name="Last">And of the last.</param>
    internal readonly record struct Judgement(double Probability, Danger Danger, int First, int Last);
}
