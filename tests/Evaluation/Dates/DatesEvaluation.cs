using System.Diagnostics;
using System.Globalization;
using Janua.Locales;
using NodaTime;
using NodaTime.Text;

namespace Janua.Evaluation.Dates;

/// <summary>Whether a message has exactly the days, times, ranges and durations that were expected, no more and no fewer.</summary>
internal static class DatesEvaluation
{
    private sealed record Item(string? Timex, string? Start, string? End, string Grain);

    private sealed record Case(string Id, string Lang, string Text, IReadOnlyList<Item> Expect, IReadOnlyList<Item>? Exclude);

    private static readonly LocalDateTime now = new(2026, 11, 25, 9, 0);

    public static IReadOnlyList<Measure> Run(EvaluationInput input)
    {
        var ears = Ears.Load(input.Languages);
        var cases = Directory.EnumerateFiles(input.Folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(CaseFile.Read<Case>).ToList();
        var heard = cases.Select(one => (Case: one, Got: Written(ears.Hear(one.Text, new Language(one.Lang), now)), Expected: Expected(one))).ToList();
        if (input.Options.Misses)
            foreach (var (one, got, expected) in heard.Where(one => one.Got != one.Expected))
                Console.WriteLine($"{one.Id}: {one.Text}\n    expected {expected}\n    heard    {got}");
        return
        [
            .. Measure.Shares("exact", heard, one => [one.Case.Lang], one => one.Got == one.Expected),
            .. Microseconds(ears, cases),
        ];
    }

    private static string Expected(Case one) => string.Join("; ", one.Expect.Select(item => item.Grain == "duration" ? Length(item.Timex!) : $"{item.Grain} {item.Start}..{item.End}"));

    private static string Written(Understanding heard) => string.Join("; ", heard.Times.Where(time => !time.Excluded).Select(time =>
        time.Length is { } length ? Length(length) : $"{Grain(time)} {Written(time.Start, time.WholeDays)}..{Written(time.End, time.WholeDays)}"));

    private static string Grain(When time) => char.ToLowerInvariant(time.Kind.ToString()[0]) + (time.Kind == WhenKind.DateTime ? "atetime" : time.Kind.ToString()[1..]);

    private static string? Written(LocalDateTime? at, bool wholeDays) => at?.ToString(wholeDays ? "uuuu-MM-dd" : "uuuu-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <summary>PT0.5H is PT30M.</summary>
    private static string Length(string timex)
    {
        if (timex.StartsWith("PT", StringComparison.Ordinal) && timex.Contains('.') && timex.EndsWith('H'))
            return Length(Period.FromMinutes((long)(decimal.Parse(timex[2..^1], CultureInfo.InvariantCulture) * 60)));
        return Length(PeriodPattern.Roundtrip.Parse(timex).Value);
    }

    private static string Length(Period length) => "duration " + PeriodPattern.NormalizingIso.Format(length.Normalize());

    private static IEnumerable<Measure> Microseconds(Ears ears, IReadOnlyList<Case> cases)
    {
        if (cases.Count == 0) return [];
        var times = cases.Select(one => Enumerable.Range(0, 5).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            ears.Hear(one.Text, new Language(one.Lang), now);
            return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        })).Order().ToList();
        return [Measure.Mean("microseconds.median", times[times.Count / 2], times.Count), Measure.Mean("microseconds.p99", times[times.Count * 99 / 100], times.Count)];
    }
}
