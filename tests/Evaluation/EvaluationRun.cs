using System.Text.Json.Nodes;
using Janua.Locales;

namespace Janua.Evaluation;

/// <summary><c>./run eval [--sets [NAME=]DIR,…] [--only SET,…] [--json FILE] [--record FILE] [--content FILE] [--misses]</c>: runs the product's own
/// code over every set found and prints one table a set. Add a set by adding its evaluation to <see cref="Evaluations"/>.</summary>
internal static class EvaluationRun
{
    /// <summary>Set folder → how it is measured, in the order of the tables.</summary>
    private static readonly (string Set, Func<EvaluationInput, IReadOnlyList<Measure>> Run)[] Evaluations =
    [
        ("answers", Answers.AnswersEvaluation.Run),
        ("langid", LangId.LangIdEvaluation.Run),
        ("dates", Dates.DatesEvaluation.Run),
        ("numbers", Numbers.NumbersEvaluation.Run),
        ("safety", Safety.SafetyEvaluation.Run),
    ];

    public static int Main(string[] args)
    {
        var options = EvaluationOptions.Read(args);
        if (options is null)
        {
            Console.Error.WriteLine("eval [--sets [NAME=]DIR,…] [--only SET,…] [--json FILE] [--record FILE] [--content FILE] [--misses]");
            return 2;
        }
        var languages = Languages.Load(Path.Combine(AppContext.BaseDirectory, "locales"));
        if (options.Only.Contains("answers-fit"))
        {
            Answers.AnswersFit.Run(options, languages);
            return 0;
        }
        if (options.Only.Contains("safety-fit"))
        {
            Safety.DangerFit.Run(languages, "locales");
            return 0;
        }
        var (json, record) = (new JsonObject(), new Record([.. languages.Spoken.Select(facts => facts.Language.Code)]));
        foreach (var (name, folder) in options.Sets)
            foreach (var (set, run) in Evaluations.Where(one => options.Only.Count == 0 || options.Only.Contains(one.Set)))
            {
                var its = Path.Combine(folder, set);
                if (!Directory.Exists(its)) continue;
                var measures = run(new EvaluationInput(its, languages, options));
                Table.Print($"{set} ({name})", measures);
                record.Add(name, set, measures);
                foreach (var measure in measures) measure.WriteTo(json, options.Sets.Count == 1 ? set : $"{set} ({name})");
            }
        if (options.Json is { } file) File.WriteAllText(file, json.ToJsonString(new() { WriteIndented = true }));
        if (options.Record is { } document) record.Write(document);
        return 0;
    }
}

/// <summary>What an evaluation works on.</summary>
/// <param name="Folder">The folder of its set.</param>
internal sealed record EvaluationInput(string Folder, Languages Languages, EvaluationOptions Options);
