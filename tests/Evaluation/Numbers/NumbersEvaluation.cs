using System.Globalization;
using Janua.Locales;

namespace Janua.Evaluation.Numbers;

/// <summary>Whether a message has exactly the numbers that were expected, of the expected kind, in order.</summary>
internal static class NumbersEvaluation
{
    private sealed record Item(decimal Value, string Kind);

    private sealed record Case(string Id, string Lang, string Text, IReadOnlyList<Item> Expect);

    public static IReadOnlyList<Measure> Run(EvaluationInput input)
    {
        var ears = Ears.Load(input.Languages);
        var heard = Directory.EnumerateFiles(input.Folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(CaseFile.Read<Case>)
            .Select(one => (Case: one, Got: Written(ears.Hear(one.Text, new Language(one.Lang)).Numbers.Select(number => (number.Value, number.Ordinal))),
                Expected: Written(one.Expect.Select(item => (item.Value, item.Kind == "ordinal"))))).ToList();
        if (input.Options.Misses)
            foreach (var (one, got, expected) in heard.Where(one => one.Got != one.Expected))
                Console.WriteLine($"{one.Id}: {one.Text}\n    expected {expected}\n    heard    {got}");
        return [.. Measure.Shares("exact", heard, one => [one.Case.Lang], one => one.Got == one.Expected)];
    }

    private static string Written(IEnumerable<(decimal Value, bool Ordinal)> numbers) =>
        string.Join(' ', numbers.Select(number => number.Value.ToString("0.######", CultureInfo.InvariantCulture) + (number.Ordinal ? "." : "")));
}
