using System.Globalization;

namespace Janua.Evaluation;

/// <summary>Prints the figures of a set, one a line.</summary>
internal static class Table
{
    public static void Print(string set, IReadOnlyList<Measure> measures)
    {
        var width = measures.Select(measure => measure.Path.Length).Append(set.Length).Max();
        Console.WriteLine($"{set.PadRight(width)}       %      n   95 % interval");
        foreach (var measure in measures)
        {
            var interval = measure.Interval is var (low, high) ? string.Create(CultureInfo.InvariantCulture, $"{low * 100,6:0.0} – {high * 100:0.0}") : "";
            var value = measure.Right is null ? measure.Value : measure.Value * 100;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure.Path.PadRight(width)}  {value,6:0.0} {measure.Count,6}   {interval}"));
        }
        Console.WriteLine();
    }
}
