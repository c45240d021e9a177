using System.Globalization;
using Janua.Domain.Knowledge;
using Janua.Domain.Knowledge.Search;
using Janua.Locales;

namespace Janua.Evaluation.Answers;

/// <summary>Fits the weights of <see cref="Confidence"/> on the content itself: every phrasing is asked of an index that lacks it,
/// every stranger's sentence of one that lacks it too.</summary>
internal static class AnswersFit
{
    private const int Folds = 5;

    /// <summary>Prints the weights to be written into <see cref="Confidence"/>, and what they do on the phrasings held out and on the sets.</summary>
    public static void Run(EvaluationOptions options, Languages languages)
    {
        var articles = AnswersEvaluation.Articles(options.Content);
        var words = SearchWords.Load(languages, StarterContent.Folder);
        var cases = FitCase.Held(articles, words, Folds);
        var concepts = PhraseList.Load(Path.Combine(StarterContent.Folder, "concepts.yaml"));
        List<FitCase> single = FitCase.Words(ArticleSearch.Build(articles, words), concepts);
        var (weights, loss) = new Descent([.. cases, .. single]).Run();
        var size = Match.Names.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases.Count} cases, {single.Count} words, offered {single.Count(one => one.Probabilities(weights).Where((_, at) => at < one.Stranger.Length && !one.Stranger[at]).Sum() > .5)}, loss {loss:0.0000}"));
        Console.WriteLine(Line(weights[..size]));
        Console.WriteLine(Line(weights[size..]));
        foreach (var language in cases.Select(one => one.Language).Distinct()) Console.WriteLine(Held(language, [.. cases.Where(one => one.Language == language)], weights));
        var search = ArticleSearch.Build(articles, words, new Confidence([.. weights[..size].Select(one => (float)one)], [.. weights[size..].Select(one => (float)one)]));
        foreach (var (_, folder) in options.Sets) AnswersEvaluation.Print(search, Path.Combine(folder, "answers"));
    }

    private static string Held(string language, List<FitCase> cases, double[] weights)
    {
        var judged = cases.Select(one => (Case: one, Powers: one.Probabilities(weights))).ToList();
        var best = judged.Select(one => (one.Case, Best: Enumerable.Range(0, one.Case.Features.Length).Where(at => !one.Case.Stranger[at]).DefaultIfEmpty(-1).MaxBy(at => at < 0 ? 0 : one.Powers[at]), one.Powers)).ToList();
        double Sure((FitCase Case, int Best, double[] Powers) one) => one.Best < 0 ? 0 : one.Powers[one.Best];
        var strangers = best.Where(one => one.Case.IsStranger).Select(Sure).OrderDescending().ToList();
        var families = best.Where(one => !one.Case.IsStranger).ToList();
        double Right(double cut) => families.Count(one => one.Best >= 0 && one.Case.Right[one.Best] && Sure(one) > cut) / (double)families.Count;
        var cut = strangers[strangers.Count / 20];
        return string.Create(CultureInfo.InvariantCulture, $"{language}: held out {families.Count} and {strangers.Count}: first {Right(-1):0.000}, right at 5 % {Right(cut):0.000} from {cut:0.00}, false offers over .35 {strangers.Count(one => one > .35) / (double)strangers.Count:0.000}");
    }

    private static string Line(IEnumerable<double> weights) => string.Join(", ", weights.Select(weight => weight.ToString("0.00", CultureInfo.InvariantCulture) + "f"));
}
