using System.Diagnostics;
using Janua.Locales;

namespace Janua.Evaluation.LangId;

/// <summary>Which language, which script: the ears as shipped, without a known language.</summary>
internal static class LangIdEvaluation
{
    private sealed record Case(string Id, string Text, string Lang, Script Script, IReadOnlyList<string> Tags);

    public static IReadOnlyList<Measure> Run(EvaluationInput input)
    {
        var ears = Ears.Load(input.Languages);
        var heard = CaseFile.Read<Case>(Path.Combine(input.Folder, "cases.jsonl"))
            .Select(one => (Case: one, Guess: ears.Hear(one.Text, null).Language)).ToList();
        if (input.Options.Misses)
            foreach (var (one, guess) in heard.Where(one => one.Guess.Tag != one.Case.Lang))
                Console.WriteLine($"{one.Id} {one.Lang} heard as {guess.Tag} {guess.Confidence:0.00} ({string.Join(' ', one.Tags)})");
        return
        [
            .. Measure.Shares("accuracy", heard, one => [one.Case.Lang], one => one.Guess.Tag == one.Case.Lang),
            .. Measure.Shares("byTag", heard, one => one.Case.Tags, one => one.Guess.Tag == one.Case.Lang),
            .. Measure.Shares("script", heard, one => [one.Case.Script.ToString()], one => one.Guess.Script == one.Case.Script),
            .. Microseconds(ears, [.. heard.Select(one => one.Case.Text)]),
        ];
    }

    /// <summary>How long the ears take for a message, everything included: the best of five, other work on the machine left out.</summary>
    private static IEnumerable<Measure> Microseconds(Ears ears, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return [];
        var times = texts.Select(text => Enumerable.Range(0, 5).Min(_ => Once(ears, text))).Order().ToList();
        return [Measure.Mean("microseconds.median", times[times.Count / 2], times.Count), Measure.Mean("microseconds.p99", times[times.Count * 99 / 100], times.Count)];
    }

    private static double Once(Ears ears, string text)
    {
        var start = Stopwatch.GetTimestamp();
        ears.Hear(text, null);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
