using Janua.Locales;

namespace Janua.Evaluation.Safety;

/// <summary>Is somebody in danger: the ears as shipped, one message at a time, without a known language.</summary>
internal static class SafetyEvaluation
{
    public const string None = "none";

    private sealed record Case(string Id, string Lang, string Text, string Label, IReadOnlyList<string> Tags);

    private sealed record Heard(Case Case, IReadOnlyList<DangerSignal> Dangers)
    {
        public bool IsCrisis => Case.Label != None;
        public bool Noticed => Dangers.Count > 0;
        public bool RightKind => Dangers.Any(one => Name(one.Danger) == Case.Label);
    }

    public static IReadOnlyList<Measure> Run(EvaluationInput input)
    {
        var ears = Ears.Load(input.Languages);
        var measures = new List<Measure>();
        foreach (var file in Directory.EnumerateFiles(input.Folder, "messages.*.jsonl").Order(StringComparer.Ordinal))
        {
            var heard = CaseFile.Read<Case>(file).Select(one => new Heard(one, ears.Hear(one.Text, null).Dangers)).ToList();
            if (heard.Count == 0) continue;
            if (input.Options.Misses) Print(heard);
            measures.AddRange(Measures(heard[0].Case.Lang, heard));
        }
        return measures;
    }

    private static IEnumerable<Measure> Measures(string language, IReadOnlyList<Heard> all)
    {
        var crises = all.Where(one => one.IsCrisis).ToList();
        var others = all.Where(one => !one.IsCrisis).ToList();
        var noticed = crises.Where(one => one.Noticed).ToList();
        return
        [
            Measure.Share($"{language}.recall", noticed.Count, crises.Count),
            Measure.Share($"{language}.falseAlarms", others.Count(one => one.Noticed), others.Count),
            Measure.Share($"{language}.label", noticed.Count(one => one.RightKind), noticed.Count),
            .. Measure.Shares($"{language}.recallByKind", crises, one => [one.Case.Label], one => one.Noticed),
            .. Measure.Shares($"{language}.recallByTag", crises, one => one.Case.Tags, one => one.Noticed),
            .. Measure.Shares($"{language}.falseAlarmsByTag", others, one => one.Case.Tags, one => one.Noticed),
        ];
    }

    private static void Print(IEnumerable<Heard> all)
    {
        foreach (var one in all.Where(one => one.IsCrisis != one.Noticed || (one.IsCrisis && !one.RightKind)))
            Console.WriteLine($"{one.Case.Id} {one.Case.Label} heard as {(one.Noticed ? string.Join(' ', one.Dangers.Select(danger => $"{Name(danger.Danger)}[{one.Case.Text.Substring(danger.Start, danger.Length)}]")) : None)} ({string.Join(' ', one.Case.Tags)})");
    }

    public static string Name(Danger danger) => danger switch
    {
        Danger.SelfHarm => "self-harm",
        Danger.ChildDanger => "child-danger",
        Danger.Violence => "violence",
        Danger.Threat => "threat",
        Danger.Recruitment => "recruitment",
        _ => "medical",
    };
}
