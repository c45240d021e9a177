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
    private const int FeatureCount = 5;
    private const int Steps = 600;
    private const double Rate = 0.5;
    private const double KeepSmall = 0.0005;

    /// <summary>Prints the weights to be written into <see cref="Confidence"/>.</summary>
    public static void Run(EvaluationOptions options, Languages languages)
    {
        var cases = Cases(AnswersEvaluation.Articles(options.Content), SearchWords.Load(languages, StarterContent.Folder));
        var (weights, loss) = Fit(cases);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases.Count} cases, loss {loss:0.000}"));
        Console.WriteLine(string.Join(", ", weights.Select(weight => weight.ToString("0.00", CultureInfo.InvariantCulture))));
    }

    /// <param name="Right">Place of the right match among the matches, or -1 for a stranger's question.</param>
    public sealed record Case(IReadOnlyList<float[]> Features, IReadOnlyList<bool> Stranger, int Right, float Unknown);

    public static IReadOnlyList<Case> Cases(IReadOnlyList<PublishedArticle> articles, SearchWords words)
    {
        var cases = new List<Case>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var search = ArticleSearch.Build([.. articles.Select(article => Without(article, fold))], words.With([.. words.Strangers.Select(list => Without(list, fold))]));
            foreach (var article in articles)
                foreach (var text in article.Texts.Values)
                    foreach (var phrasing in Held(text.Phrasings, fold)) Add(cases, search, phrasing, article.Id);
            foreach (var list in words.Strangers)
                foreach (var phrase in list.Phrases.Values.SelectMany(phrases => Held(phrases, fold))) Add(cases, search, phrase, null);
        }
        return cases;
    }

    private static void Add(List<Case> cases, ArticleSearch search, string question, string? topic)
    {
        var (matches, unknown) = search.Examine(question);
        var right = matches.ToList().FindIndex(match => match.Topic.Article is not null && match.Topic.Article.Id == topic);
        if (topic is not null && right < 0) return;
        cases.Add(new Case([.. matches.Select(match => match.Features)], [.. matches.Select(match => match.Topic.Article is null)], right, unknown));
    }

    private static IEnumerable<string> Held(IReadOnlyList<string> phrases, int fold) => phrases.Where((_, at) => at % Folds == fold);

    private static PublishedArticle Without(PublishedArticle article, int fold) => article with
    {
        Texts = article.Texts.ToDictionary(text => text.Key, text => text.Value with { Phrasings = [.. text.Value.Phrasings.Where((_, at) => at % Folds != fold)] }),
    };

    private static PhraseList Without(PhraseList list, int fold) => list with
    {
        Phrases = list.Phrases.ToDictionary(phrases => phrases.Key, phrases => (IReadOnlyList<string>)[.. phrases.Value.Where((_, at) => at % Folds != fold)]),
    };

    /// <summary>Steepest descent on the logarithm of what the softmax gives to the right outcome.</summary>
    public static (double[] Weights, double Loss) Fit(IReadOnlyList<Case> cases)
    {
        var weights = new double[FeatureCount + 2];
        var pace = new double[weights.Length];
        double loss = 0;
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[weights.Length];
            loss = cases.Sum(one => Push(one, weights, slope)) / cases.Count;
            for (var at = 0; at < weights.Length; at++)
            {
                var down = slope[at] / cases.Count + KeepSmall * weights[at];
                pace[at] += down * down;
                weights[at] -= Rate * down / Math.Sqrt(pace[at] + 1e-12);
            }
        }
        return (weights, loss);
    }

    // Right outcomes of a stranger's question: nobody, or any stranger's subject.
    private static double Push(Case one, double[] weights, double[] slope)
    {
        var size = weights.Length - 2;
        var powers = one.Features.Select(features => features.Select((value, at) => value * weights[at]).Sum()).Append(weights[size] + weights[size + 1] * one.Unknown).ToArray();
        var most = powers.Max();
        var odds = powers.Select(power => Math.Exp(power - most)).ToArray();
        var all = odds.Sum();
        bool IsRight(int at) => one.Right >= 0 ? at == one.Right : at == one.Features.Count || one.Stranger[at];
        var right = Enumerable.Range(0, odds.Length).Where(IsRight).Sum(at => odds[at]);
        for (var at = 0; at < odds.Length; at++)
        {
            var push = odds[at] / all - (IsRight(at) ? odds[at] / right : 0);
            if (at < one.Features.Count)
                for (var i = 0; i < size; i++) slope[i] += push * one.Features[at][i];
            else
                (slope[size], slope[size + 1]) = (slope[size] + push, slope[size + 1] + push * one.Unknown);
        }
        return -Math.Log(Math.Max(1e-12, right / all));
    }
}
