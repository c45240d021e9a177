using BenchmarkDotNet.Attributes;
using Janua.Domain.Knowledge;
using Janua.Domain.Knowledge.Search;
using Janua.Locales;
using NodaTime;

namespace Janua.Benchmarks;

/// <summary>One message through each step, over the phrasings of the starter content in one language.</summary>
public class StepBenchmarks
{
    private const int Messages = 300;
    private static readonly LocalDateTime now = new(2026, 11, 25, 9, 0);

    private readonly Ears ears;
    private readonly Morphology morphology;
    private readonly ArticleSearch search;
    private IReadOnlyList<string> messages = [];
    private IReadOnlyList<(Understanding Heard, IReadOnlyList<Token> Tokens)> heard = [];
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
        heard = [.. messages.Select(message => (new Understanding { Text = message, Meant = message, Language = ears.Hear(message, null).Language }, Normaliser.Tokens(message)))];
    }

    // each step finds the readings of the words anew, as the first one does in a turn
    private MessageReadings Readings => new(ears.Transliteration);

    [Benchmark(OperationsPerInvoke = Messages)]
    public int Normalise() => messages.Sum(message => Normaliser.Tokens(message).Count);

    [Benchmark(OperationsPerInvoke = Messages)]
    public int Stem() => messages.Sum(message => Normaliser.Tokens(message).Sum(token => morphology[language].TakeApart(token.Folded).Stems.Count));

    [Benchmark(OperationsPerInvoke = Messages)]
    public int GuessLanguage() => heard.Count(one => ears.Model.Guess(one.Heard.Meant, one.Tokens, null).Tag == Code);

    [Benchmark(OperationsPerInvoke = Messages)]
    public int HearPhrases() => heard.Count(one => ears.Phrases.Hear(one.Heard, one.Tokens, Readings).IsSaid);

    [Benchmark(OperationsPerInvoke = Messages)]
    public int HearDanger() => heard.Sum(one => ears.Crisis.Hear(one.Heard, one.Tokens, Readings).Count);

    [Benchmark(OperationsPerInvoke = Messages)]
    public int HearPeople() => heard.Sum(one => ears.People.Hear(one.Heard, one.Tokens, Readings).Names.Count);

    [Benchmark(OperationsPerInvoke = Messages)]
    public int HearTimes() => heard.Sum(one => ears.Times.Hear(one.Heard, one.Tokens, null, now, Readings).Times.Count);

    /// <summary>All of it, as one turn does.</summary>
    [Benchmark(OperationsPerInvoke = Messages)]
    public int Understand() => messages.Sum(message => ears.Hear(message, null, now).Words.Count);

    [Benchmark(OperationsPerInvoke = Messages)]
    public int Search() => messages.Sum(message => search.Rank(message, language).Hits.Count);
}
