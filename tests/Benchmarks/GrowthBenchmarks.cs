using BenchmarkDotNet.Attributes;
using Janua.Domain.Knowledge;
using Janua.Domain.Knowledge.Search;
using Janua.Locales;

namespace Janua.Benchmarks;

/// <summary>One question as articles grow. The articles are made of the starter content's sentences and of names nobody
/// has heard, so that common words stay common and each article has words of its own.</summary>
public class GrowthBenchmarks
{
    private const int Questions = 100;
    private const string Syllables = "бадогажикулемонипарусетофухыцэ";
    private static readonly Language Russian = new("ru");

    private ArticleSearch search = null!;
    private IReadOnlyList<string> questions = [];

    [Params(100, 10_000, 100_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var languages = Languages.Load(Path.Combine(AppContext.BaseDirectory, "locales"));
        var sentences = StarterContent.Load(StarterContent.Folder).SelectMany(article => article.Published().Texts[Russian].Phrasings).ToList();
        search = ArticleSearch.Build([.. Enumerable.Range(0, Articles).Select(at => Article(at, sentences))], SearchWords.Load(languages, StarterContent.Folder));
        questions = [.. Enumerable.Range(0, Questions).Select(at => $"{sentences[at * 7 % sentences.Count]} {Name(at * Articles / Questions)}")];
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int Search() => questions.Sum(question => search.Rank(question, Russian).Hits.Count);

    private static PublishedArticle Article(int at, List<string> sentences) => new($"made.{at}", "made", Audience.Everyone, Sensitivity.Answer, [],
        new Dictionary<Language, PublishedText>
        {
            [Russian] = new(Name(at), sentences[at % sentences.Count], [$"{sentences[at * 7 % sentences.Count]} {Name(at)}", $"{Name(at)} {Name(at / 3)}"], null),
        });

    private static string Name(int number)
    {
        var name = "";
        for (var left = number + 1; left > 0; left /= Syllables.Length / 2) name += Syllables.Substring(left % (Syllables.Length / 2) * 2, 2);
        return name + "ск";
    }
}
