using System.Globalization;
using Janua.Domain.Knowledge;
using Janua.Locales;

namespace Janua.Evaluation.Safety;

/// <summary><c>./run eval --only safety-fit</c>: learns <c>words/danger.tsv</c> from <c>examples/danger.tsv</c> of each language and
/// from the phrasings of ordinary questions, and says how well it does on examples it was not shown.</summary>
internal static class DangerFit
{
    private const int Folds = 5, Seed = 20261123, FewestTimes = 2;
    // questions to the centre are many, and alike
    private const double WeightOfQuestion = 0.5;
    private const float Smallest = 0.02f;
    // answered with help at once, so their questions may well speak of danger
    private static readonly string[] close = ["help.", "psych."];

    public static void Run(Languages languages, string folder)
    {
        var ears = new DangerEars(languages);
        var questions = StarterContent.Load(StarterContent.Folder).Select(article => article.Published()).Where(article => !close.Any(article.Id.StartsWith)).ToList();
        foreach (var language in languages.Spoken.Select(facts => facts.Language))
        {
            var file = Path.Combine(folder, language.Code, "examples", DangerModel.Name);
            if (!File.Exists(file)) continue;
            var told = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(cells => (Kind: Kind(cells[0]), Text: cells[1], Weight: 1.0, Shown: true)).ToList();
            told.AddRange(questions.SelectMany(article => article.Texts[language].Phrasings).Select(text => ((Danger?)null, text, WeightOfQuestion, false)));
            Print(language, told, Held(ears, language, told));
            Write(Path.Combine(folder, language.Code, "words", DangerModel.Name), DangerModel.Sign(file), Learned(ears, language, told));
        }
    }

    /// <summary>What was learned from some examples.</summary>
    private static (float[] Bias, List<(string Feature, float[] Weights)> Features) Learned(DangerEars ears, Language language, IReadOnlyList<(Danger? Kind, string Text, double Weight, bool Shown)> told)
    {
        var seen = told.Select(one => (one, Features: ears.Features(language, one.Text))).ToList();
        var known = seen.SelectMany(one => one.Features).CountBy(feature => feature).Where(one => one.Value >= FewestTimes).Select(one => one.Key).Order(StringComparer.Ordinal).Index().ToDictionary(one => one.Item, one => one.Index);
        var numbered = seen.Select(one => (one.one.Kind, one.one.Weight, Features: one.Features.Where(known.ContainsKey).Select(feature => known[feature]).ToArray())).ToList();
        var whether = new DangerLearning([.. numbered.Select(one => new DangerExample(one.Features, one.Kind is null ? -1 : 0, one.Weight))], known.Count, 1).Run(Seed);
        var which = new DangerLearning([.. numbered.Where(one => one.Kind is not null).Select(one => new DangerExample(one.Features, (int)one.Kind!, one.Weight))], known.Count, DangerModel.Kinds).Run(Seed);
        return ([.. whether.Bias, .. which.Bias], [.. known.Select(one => (one.Key, (float[])[.. whether.Weights[one.Value], .. which.Weights[one.Value]]))]);
    }

    /// <summary>How likely each example is danger to a model that was not shown it.</summary>
    private static List<DangerModel.Judgement> Held(DangerEars ears, Language language, List<(Danger? Kind, string Text, double Weight, bool Shown)> told)
    {
        var judged = new DangerModel.Judgement[told.Count];
        Parallel.For(0, Folds, fold =>
        {
            var (bias, features) = Learned(ears, language, [.. told.Where((_, at) => at % Folds != fold)]);
            var model = new DangerModel(bias, features.Select(one => KeyValuePair.Create(one.Feature, one.Weights)));
            for (var at = fold; at < told.Count; at += Folds) judged[at] = ears.Judge(model, language, told[at].Text);
        });
        return [.. judged];
    }

    private static void Print(Language language, List<(Danger? Kind, string Text, double Weight, bool Shown)> told, List<DangerModel.Judgement> judged)
    {
        var all = told.Zip(judged).Where(one => one.First.Shown).ToList();
        var (crises, others) = (all.Where(one => one.First.Kind is not null).ToList(), all.Where(one => one.First.Kind is null).ToList());
        var strict = others.Select(one => one.Second.Probability).OrderDescending().ToList();
        foreach (var cut in (double[])[.5, strict[strict.Count / 50], strict[strict.Count / 20], strict[strict.Count / 10]])
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language} {crises.Count}+{others.Count}: from {cut:0.00} heard {Share(crises, one => one.Second.Probability >= cut)} %, false {Share(others, one => one.Second.Probability >= cut)} %, kind right {Share(crises.Where(one => one.Second.Probability >= cut), one => one.Second.Danger == one.First.Kind)} %"));
    }

    private static string Share<T>(IEnumerable<T> all, Func<T, bool> counted) =>
        (100.0 * all.Count(counted) / Math.Max(1, all.Count())).ToString("0.0", CultureInfo.InvariantCulture);

    private static void Write(string file, string sign, (float[] Bias, List<(string Feature, float[] Weights)> Features) learned)
    {
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine($"{sign} learned by ./run eval --only safety-fit; not to be edited. Hundredths: danger at all, then {string.Join(", ", Enum.GetValues<Danger>().Select(SafetyEvaluation.Name))}.");
        writer.WriteLine(Line("", learned.Bias));
        foreach (var (feature, weights) in learned.Features.Where(one => one.Weights.Any(weight => MathF.Abs(weight) >= Smallest)).OrderBy(one => one.Feature, StringComparer.Ordinal))
            writer.WriteLine(Line(feature, weights));
    }

    private static string Line(string feature, float[] weights) => feature + "\t" + string.Join('\t', weights.Select(weight => ((int)MathF.Round(weight * 100)).ToString(CultureInfo.InvariantCulture)));

    private static Danger? Kind(string name) => name == SafetyEvaluation.None ? null : Enum.GetValues<Danger>().First(danger => SafetyEvaluation.Name(danger) == name);
}
