using Janua.Domain.Knowledge;
using Janua.Domain.Knowledge.Search;
using Janua.Locales;

namespace Janua.Evaluation.Answers;

/// <summary>The right approved answer, or silence: the search as shipped over the starter content, or over <c>--content</c>.</summary>
internal static class AnswersEvaluation
{
    public static IReadOnlyList<Measure> Run(EvaluationInput input)
    {
        var search = ArticleSearch.Build(Articles(input.Options.Content), SearchWords.Load(input.Languages, StarterContent.Folder));
        var outcomes = AnswersQuery.Read(input.Folder)
            .Select(query => new AnswersOutcome(query, search.Rank(query.Text, new Language(query.Lang)))).ToList();
        if (input.Options.Misses) PrintMisses(outcomes);
        return [.. outcomes.GroupBy(outcome => outcome.Query.Lang).SelectMany(group => Measures(group.Key, [.. group]))];
    }

    /// <summary>The chief figures of a set in three lines, to choose between weights.</summary>
    public static void Print(ArticleSearch search, string folder)
    {
        foreach (var group in AnswersQuery.Read(folder).Select(query => new AnswersOutcome(query, search.Rank(query.Text, new Language(query.Lang)))).GroupBy(outcome => outcome.Query.Lang))
            Console.WriteLine($"{folder} " + string.Join(" ", Measures(group.Key, [.. group]).Where(measure => !measure.Path.Contains("byTag", StringComparison.Ordinal)).Select(measure => $"{measure.Path} {measure.Value * 100:0}")) + "\n    " + Curve([.. group]));
    }

    /// <summary>For each place where answers might begin: the share of families answered rightly and of strangers answered.</summary>
    private static string Curve(IReadOnlyCollection<AnswersOutcome> outcomes) => string.Join("  ", new[] { 0.45, 0.5, 0.55, 0.6, 0.65, 0.7 }.Select(cut =>
        $"{cut:0.00}: {outcomes.Count(one => one.First && one.Best >= cut) * 100.0 / outcomes.Count(one => one.InScope):0}/{outcomes.Count(one => one.InScope && !one.First && one.Best >= cut) * 100.0 / outcomes.Count(one => one.InScope):0}/{outcomes.Count(one => !one.InScope && one.Best >= cut) * 100.0 / outcomes.Count(one => !one.InScope):0}"));

    public static IReadOnlyList<PublishedArticle> Articles(string? content) =>
        content is null ? [.. StarterContent.Load(StarterContent.Folder).Select(article => article.Published())] : AnswersTopic.Read(content);

    private static IEnumerable<Measure> Measures(string lang, IReadOnlyList<AnswersOutcome> outcomes)
    {
        var families = outcomes.Where(outcome => outcome.InScope).ToList();
        var strangers = outcomes.Where(outcome => !outcome.InScope).ToList();
        Measure Share(string name, List<AnswersOutcome> of, Func<AnswersOutcome, bool> which) => Measure.Share($"{lang}.{name}", of.Count(which), of.Count);
        return
        [
            Share("top1", families, outcome => outcome.First),
            Share("top3", families, outcome => outcome.AmongThree),
            Measure.Mean($"{lang}.mrr", families.Select(outcome => outcome.Place == 0 ? 0 : 1.0 / outcome.Place).DefaultIfEmpty().Average(), families.Count),
            Share("right", families, outcome => outcome.Right),
            Share("offered", families, outcome => outcome.Right || (outcome.Offered && outcome.AmongThree)),
            Share("wrong", families, outcome => outcome.Answered && !outcome.First),
            Share("falseAnswers", strangers, outcome => outcome.Answered),
            Share("falseOffers", strangers, outcome => outcome.Offered),
            Share("rightAtFivePercent", families, outcome => outcome.First && outcome.Best > Cut(strangers)),
            .. families.SelectMany(outcome => outcome.Query.Tags).Distinct().Order(StringComparer.Ordinal)
                .Select(tag => Share($"byTag.{tag}.top1", [.. families.Where(outcome => outcome.Query.Tags.Contains(tag))], outcome => outcome.First)),
        ];
    }

    // Where answers would have to begin so that at most one stranger in twenty gets one, whatever cut-off is shipped.
    private static double Cut(List<AnswersOutcome> strangers) =>
        strangers.Count == 0 ? 0 : strangers.Select(outcome => outcome.Best).OrderDescending().ElementAt(strangers.Count / 20);

    private static void PrintMisses(IEnumerable<AnswersOutcome> outcomes)
    {
        foreach (var (query, ranking) in outcomes.Where(outcome => outcome.InScope ? !outcome.First : outcome.Answered))
            Console.WriteLine($"{query.Id} {(query.Id.StartsWith("own", StringComparison.Ordinal) ? query.Text : "")} {query.Topic ?? "stranger"}: {ranking.Verdict} {string.Join(", ", ranking.Hits.Take(3).Select(hit => $"{hit.Article.Id} {hit.Score:0.00}"))}");
    }
}
