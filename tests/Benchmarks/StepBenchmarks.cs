using BenchmarkDotNet.Attributes;
using Janua.Domain.Knowledge;
using Janua.Domain.Knowledge.Search;
using Janua.Locales;

namespace Janua.Benchmarks;

/// <summary>One message through each step, over the phrasings of the starter content in one language.</summary>
public class StepBenchmarks
{
    private const int Messages = 300;

    private readonly Ears ears;
    private readonly Morphology morphology;
    private readonly ArticleSearch search;
    private IReadOnlyList<string> messages = [];
    private Language language;

    public StepBenchmarks()
    {
        var languages = Languages.Load(Path.Combine(AppContext.BaseDirectory, "locales"));
        (ears, morphology) = (Ears.Load(languages), Morphology.Load(languages));
        search = ArticleSearch.Build([.. StarterContent.Load(StarterContent.Folder).Select(article => article.Published())], SearchWords.Load(languages, StarterContent.Folder));
    }

    [Params("kk", "ru", "ar")]
    public string Code { get; set; } = "";

    [GlobalSetup]
    public void Choose()
    {
        language = new Language(Code);
        var phrasings = search.Articles.SelectMany(article => article.Texts[language].Phrasings).ToList();
        messages = [.. Enumerable.Range(0, Messages).Select(at => phrasings[at * phrasings.Count / Messages])];
    }

    [Benchmark(OperationsPerInvoke = Messages)]
    public int Normalise() => messages.Sum(message => Normaliser.Tokens(message).Count);

    [Benchmark(OperationsPerInvoke = Messages)]
    public int Stem() => messages.Sum(message => Normaliser.Tokens(message).Sum(token => morphology[language].TakeApart(token.Folded).Stems.Count));

    [Benchmark(OperationsPerInvoke = Messages)]
    public int Understand() => messages.Sum(message => ears.Hear(message, null).Words.Count);

    [Benchmark(OperationsPerInvoke = Messages)]
    public int Search() => messages.Sum(message => search.Rank(message, language).Hits.Count);
}
