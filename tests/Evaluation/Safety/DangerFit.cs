using System.Globalization;
using Janua.Domain.Knowledge;
using Janua.Domain.Knowledge.Search;
using Janua.Locales;

namespace Janua.Evaluation.Safety;

/// <summary><c>./run eval --only safety-fit</c>: learns <c>words/danger.tsv</c> from <c>examples/danger.tsv</c> of each language and
/// from the phrasings of ordinary questions, and says how well it does on examples it was not shown.</summary>
internal static class DangerFit
{
    private const int Folds = 5, Seed = 20261123, FewestTimes = 2;
    // questions to the centre, of strangers, small talk: they are many, and alike
    private const double WeightOfEveryday = 0.5;
    private const float Smallest = 0.3f;
    // The examples without danger are hard on purpose; what families write on most days raises far fewer alarms.
    private const double FalseAlarms = 0.08;
    // answered with help at once, so their questions may well speak of danger
    private static readonly string[] close = ["help."];

    public static void Run(Languages languages, string folder)
    {
        var ears = new DangerEars(languages);
        var questions = StarterContent.Load(StarterContent.Folder).Select(article => article.Published()).Where(article => !close.Any(article.Id.StartsWith)).ToList();
        var strangers = PhraseList.Load(Path.Combine(StarterContent.Folder, "strangers.yaml"));
        var speech = Speech(languages);
        var told = languages.Spoken.Select(facts => facts.Language).ToDictionary(language => language, language => Told(ears, language, Path.Combine(folder, language.Code, "examples", DangerModel.Name), questions, strangers, speech).ToList());
        foreach (var (language, own) in told.Where(one => one.Value.Exists(told => told.Shown)))
        {
            var others = told.Where(one => one.Key != language).SelectMany(one => one.Value).Select(one => one.Abroad()).Where(one => one.Features.Count > 0).ToList();
            var held = Held(ears, language, own, others);
            Print(language, own, held);
            var file = Path.Combine(folder, language.Code, "examples", DangerModel.Name);
            Write(Path.Combine(folder, language.Code, "words", DangerModel.Name), DangerModel.Sign(file), Even(Learned([.. own, .. others]), own.Zip(held)));
        }
    }

    private static IEnumerable<Message> Told(DangerEars ears, Language language, string file, IReadOnlyList<PublishedArticle> questions, IReadOnlyList<PhraseList> strangers, Dictionary<Language, List<string>> speech)
    {
        if (!File.Exists(file)) return [];
        var examples = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(cells => new Message(Kind(cells[0]), cells[1], 1, Shown: true, ears.Features(language, cells[1])));
        var everyday = questions.SelectMany(article => article.Texts[language].Phrasings).Concat(strangers.SelectMany(subject => subject.Phrases.GetValueOrDefault(language, []))).Concat(speech.GetValueOrDefault(language, []));
        return examples.Concat(everyday.Select(text => new Message(null, text, WeightOfEveryday, Shown: false, ears.Features(language, text))));
    }

    /// <summary>What the languages themselves are learned from: chat of every day.</summary>
    private static Dictionary<Language, List<string>> Speech(Languages languages) => new WordFolder(languages).Read(words => words.Files<SpeechFile>(SpeechFile.Name)
        .SelectMany(file => file.Content.Lines).Where(lines => languages.Knows(lines.Key)).GroupBy(lines => new Language(lines.Key))
        .ToDictionary(lines => lines.Key, lines => lines.SelectMany(one => one.Value.Values).SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList()));

    /// <summary>What was learned from some messages.</summary>
    private static (float[] Bias, List<(string Feature, float[] Weights)> Features) Learned(IReadOnlyList<Message> told)
    {
        var known = told.SelectMany(one => one.Features).CountBy(feature => feature).Where(one => one.Value >= FewestTimes).Select(one => one.Key).Order(StringComparer.Ordinal).Index().ToDictionary(one => one.Item, one => one.Index);
        DangerExample Example(Message one, int outcome)
        {
            var its = one.Features.Where(known.ContainsKey).Select(feature => known[feature]).ToArray();
            return new DangerExample(its, outcome, one.Weight, DangerModel.Scale(Math.Max(its.Length, one.Length)));
        }
        var whether = new DangerLearning([.. told.Select(one => Example(one, one.Kind is null ? -1 : 0))], known.Count, 1).Run(Seed);
        var which = new DangerLearning([.. told.Where(one => one.Kind is not null).Select(one => Example(one, (int)one.Kind!))], known.Count, DangerModel.Kinds).Run(Seed);
        return ([.. whether.Bias, .. which.Bias], [.. known.Select(one => (one.Key, (float[])[.. whether.Weights[one.Value], .. which.Weights[one.Value]]))]);
    }

    /// <summary>How likely each message is danger to a model that was not shown it.</summary>
    private static List<DangerModel.Judgement> Held(DangerEars ears, Language language, List<Message> own, List<Message> others)
    {
        var judged = new DangerModel.Judgement[own.Count];
        Parallel.For(0, Folds, fold =>
        {
            var (bias, features) = Learned([.. own.Where((_, at) => at % Folds != fold), .. others]);
            var model = new DangerModel(bias, features.Select(one => KeyValuePair.Create(one.Feature, one.Weights)));
            for (var at = fold; at < own.Count; at += Folds) judged[at] = ears.Judge(model, language, own[at].Text);
        });
        return [.. judged];
    }

    /// <summary>The same model with the middle (0.5) where so many of the messages without danger that it was not shown would sound an alarm,
    /// so that one threshold does for every language.</summary>
    private static (float[] Bias, List<(string Feature, float[] Weights)> Features) Even((float[] Bias, List<(string Feature, float[] Weights)> Features) learned, IEnumerable<(Message Told, DangerModel.Judgement Judged)> held)
    {
        var strict = held.Where(one => one.Told.Shown && one.Told.Kind is null).Select(one => one.Judged.Probability).OrderDescending().ToList();
        var middle = strict[(int)(strict.Count * FalseAlarms)];
        learned.Bias[0] -= (float)Math.Log(middle / (1 - middle));
        return learned;
    }

    private static void Print(Language language, List<Message> told, List<DangerModel.Judgement> judged)
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
        foreach (var (feature, weights) in learned.Features.Where(one => MathF.Abs(one.Weights[0]) >= Smallest).OrderBy(one => one.Feature, StringComparer.Ordinal))
            writer.WriteLine(Line(feature, weights));
    }

    private static string Line(string feature, float[] weights) => feature + "\t" + string.Join('\t', weights.Select(weight => ((int)MathF.Round(weight * 100)).ToString(CultureInfo.InvariantCulture)));

    private static Danger? Kind(string name) => name == SafetyEvaluation.None ? null : Enum.GetValues<Danger>().First(danger => SafetyEvaluation.Name(danger) == name);

    /// <param name="Kind">Null for no danger.</param>
    /// <param name="Weight">How much it counts.</param>
    /// <param name="Shown">Whether it counts in what is printed.</param>
    private sealed record Message(Danger? Kind, string Text, double Weight, bool Shown, IReadOnlyList<string> Features)
    {
        /// <summary>How many features it had at home.</summary>
        public int Length { get; init; } = Features.Count;

        /// <summary>What it says to other languages: the concepts of danger have one name in all of them.</summary>
        public Message Abroad() => this with { Shown = false, Features = [.. Features.Where(DangerFeatures.IsConcept)] };
    }
}
