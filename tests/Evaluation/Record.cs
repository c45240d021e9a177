using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Janua.Evaluation;

/// <summary>Keeps the figures of a run in a document, behind a mark: a table for each set, languages side by side.</summary>
/// <param name="spoken">Codes of the languages that stand side by side.</param>
internal sealed class Record(IReadOnlyList<string> spoken)
{
    private const string Mark = "<!-- ./run eval --record writes what follows -->";

    private readonly StringBuilder tables = new();

    public void Add(string folder, string set, IReadOnlyList<Measure> measures)
    {
        var languages = spoken.Where(language => measures.Any(measure => Split(measure).Language == language)).ToList();
        tables.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"### {set}, {folder}").AppendLine();
        if (languages.Count == 0) languages.Add("");
        tables.AppendLine(CultureInfo.InvariantCulture, $"| % (95 % interval) of n | {string.Join(" | ", languages)} |").AppendLine(CultureInfo.InvariantCulture, $"| --- |{string.Concat(languages.Select(_ => " --- |"))}");
        foreach (var row in measures.Select(measure => (Split(measure).Name, Split(measure).Language, Measure: measure)).GroupBy(one => one.Name))
        {
            var cells = languages.Select(language => string.Join("; ", row.Where(one => one.Language == language || (one.Language.Length == 0 && language == languages[0])).Select(one => Cell(one.Measure))));
            tables.AppendLine(CultureInfo.InvariantCulture, $"| {row.Key} | {string.Join(" | ", cells)} |");
        }
    }

    public void Write(string file)
    {
        var before = File.Exists(file) ? File.ReadAllText(file).Split(Mark)[0].TrimEnd() : "# How well it understands";
        File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $"{before}\n\n{Mark}\n\n## Record of {Commit()}\n{tables}").ReplaceLineEndings("\n"));
    }

    private static string Cell(Measure measure) => measure.Interval is var (low, high)
        ? string.Create(CultureInfo.InvariantCulture, $"{measure.Value * 100:0.#} ({low * 100:0}–{high * 100:0}) of {measure.Count}")
        : string.Create(CultureInfo.InvariantCulture, $"{measure.Value:0.##} of {measure.Count}");

    // ar.recall and exact.ar: the language is one step of the path
    private (string Name, string Language) Split(Measure measure)
    {
        var steps = measure.Path.Split('.');
        var at = Array.FindIndex(steps, spoken.Contains);
        return at < 0 ? (measure.Path, "") : (string.Join('.', steps.Where((_, index) => index != at)), steps[at]);
    }

    private static string Commit()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["log", "-1", "--format=%cs, commit %h"]) { RedirectStandardOutput = true })!;
        return git.StandardOutput.ReadToEnd().Trim();
    }
}
