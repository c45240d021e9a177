using Janua.Domain.Knowledge;
using Janua.Domain.Knowledge.Search;

namespace Janua.Evaluation.Answers;

/// <summary>A sentence asked of a search that was built without it.</summary>
/// <param name="Features">Of each match.</param>
/// <param name="Stranger">Whether each match is a strangers' subject.</param>
/// <param name="Nothing">What speaks for none of them.</param>
/// <param name="Right">Which outcomes are right: a family's topic, or for a stranger's sentence any strangers' subject and, last, none of them.</param>
/// <param name="IsWord">Whether it is a word of the lexicon alone, which may be right for many topics.</param>
internal sealed record FitCase(string Language, float[][] Features, bool[] Stranger, float[] Nothing, bool[] Right, bool IsWord)
{
    public bool IsStranger => Right[^1];

    public static List<FitCase> Held(IReadOnlyList<PublishedArticle> articles, SearchWords words, int folds)
    {
        var cases = new List<FitCase>();
        for (var fold = 0; fold < folds; fold++)
        {
            IEnumerable<string> Kept(IEnumerable<string> all) => all.Where((_, at) => at % folds != fold);
            IEnumerable<string> Out(IEnumerable<string> all) => all.Where((_, at) => at % folds == fold);
            var search = ArticleSearch.Build(
                [.. articles.Select(article => article with { Texts = article.Texts.ToDictionary(text => text.Key, text => text.Value with { Phrasings = [.. Kept(text.Value.Phrasings)] }) })],
                words.With([.. words.Strangers.Select(list => list with { Phrases = list.Phrases.ToDictionary(one => one.Key, one => (IReadOnlyList<string>)[.. Kept(one.Value)]) })]));
            foreach (var article in articles)
                foreach (var (language, text) in article.Texts) cases.AddRange(Out(text.Phrasings).Select(phrasing => Ask(search, language.Code, phrasing, article.Id)).OfType<FitCase>());
            foreach (var (language, phrases) in words.Strangers.SelectMany(list => list.Phrases)) cases.AddRange(Out(phrases).Select(phrase => Ask(search, language.Code, phrase, null)).OfType<FitCase>());
        }
        return cases;
    }

    /// <summary>Each concept's first word asked alone: about us, though it may not say which topic.</summary>
    public static List<FitCase> Words(ArticleSearch search, IReadOnlyList<PhraseList> concepts)
    {
        var cases = new List<FitCase>();
        foreach (var concept in concepts)
            foreach (var (language, phrases) in concept.Phrases.Where(pair => pair.Value.Count > 0))
            {
                var (matches, nothing) = search.Examine(phrases[0]);
                bool[] right = [.. matches.Select(match => match.Topic.Article is not null && search.Speaks(match.Topic, concept.Id)), false];
                if (right.Any(one => one)) cases.Add(new FitCase(language.Code, [.. matches.Select(match => match.Features)], Strangers(matches), nothing, right, true));
            }
        return cases;
    }

    /// <summary>The share of each match, and of none of them as the last.</summary>
    public double[] Probabilities(double[] weights)
    {
        var size = weights.Length - Nothing.Length;
        var powers = new double[Features.Length + 1];
        for (var at = 0; at < powers.Length; at++) powers[at] = at < Features.Length ? Product(weights, 0, Features[at]) : Product(weights, size, Nothing);
        var most = powers.Max();
        var all = 0.0;
        for (var at = 0; at < powers.Length; at++) all += powers[at] = Math.Exp(powers[at] - most);
        for (var at = 0; at < powers.Length; at++) powers[at] /= all;
        return powers;
    }

    private static FitCase? Ask(ArticleSearch search, string language, string question, string? topic)
    {
        var (matches, nothing) = search.Examine(question);
        bool[] right = [.. matches.Select(match => match.Topic.Article?.Id == topic), topic is null];
        return right.Any(one => one) ? new FitCase(language, [.. matches.Select(match => match.Features)], Strangers(matches), nothing, right, false) : null;
    }

    private static bool[] Strangers(IReadOnlyList<Match> matches) => [.. matches.Select(match => match.Topic.Article is null)];

    private static double Product(double[] weights, int from, float[] features)
    {
        var sum = 0.0;
        for (var at = 0; at < features.Length; at++) sum += weights[from + at] * features[at];
        return sum;
    }
}
