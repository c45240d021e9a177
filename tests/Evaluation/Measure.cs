using System.Text.Json.Nodes;

namespace Janua.Evaluation;

/// <summary>One figure of a table.</summary>
/// <param name="Path">Its dotted place in the JSON of the set (accuracy.kk).</param>
/// <param name="Value">A share from 0 to 1, a mean, or seconds.</param>
/// <param name="Count">Over how many cases.</param>
/// <param name="Right">How many of them, when the value is a share; null for other figures.</param>
internal sealed record Measure(string Path, double Value, int Count, int? Right)
{
    public static Measure Share(string path, int right, int count) => new(path, count == 0 ? 0 : (double)right / count, count, right);

    /// <summary>Shares of what came out right, one for each key, in the order of the keys.</summary>
    public static IEnumerable<Measure> Shares<T>(string path, IEnumerable<T> cases, Func<T, IEnumerable<string>> keys, Func<T, bool> right) =>
        cases.SelectMany(one => keys(one).Select(key => (key, right: right(one)))).GroupBy(one => one.key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Share($"{path}.{group.Key}", group.Count(one => one.right), group.Count()));

    public static Measure Mean(string path, double value, int count) => new(path, value, count, null);

    /// <summary>The Wilson score interval of a share, at 95 %; null for other figures.</summary>
    public (double Low, double High)? Interval
    {
        get
        {
            if (Right is null || Count == 0) return null;
            const double z = 1.959964;
            var middle = Value + z * z / (2 * Count);
            var half = z * Math.Sqrt(Value * (1 - Value) / Count + z * z / (4.0 * Count * Count));
            var whole = 1 + z * z / Count;
            return (Math.Max(0, (middle - half) / whole), Math.Min(1, (middle + half) / whole));
        }
    }

    public void WriteTo(JsonObject json, string set)
    {
        var place = json;
        string[] steps = [set, .. Path.Split('.')];
        foreach (var step in steps[..^1])
        {
            if (place[step] is not JsonObject inner) place[step] = inner = [];
            place = inner;
        }
        place[steps[^1]] = Value;
    }
}
