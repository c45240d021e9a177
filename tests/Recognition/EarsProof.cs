using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Janua.Domain.Knowledge;
using Janua.Locales;
using Janua.Tests.Knowledge;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Recognition;

/// <summary>Whatever is typed: no parser throws, and none takes longer than a person would notice. A small share here;
/// <c>./run prove ears</c> and <c>./run prove search</c> make ten million messages each.</summary>
public sealed class EarsProof
{
    private const int Share = 4_000, WarmUp = 500, MostTries = 40;

    // The goal, held by the proof; beside other tests on a busy machine only what runs away is caught.
    private static readonly TimeSpan Goal = TimeSpan.FromMilliseconds(50), RunAway = TimeSpan.FromSeconds(1);
    private static readonly Language[] languages = [new("kk"), new("ru"), new("ar")];
    private static readonly LocalDateTime now = new(2026, 11, 25, 9, 0);
    private static readonly int Inputs = Number("JANUA_INPUTS", Share), Seed = Number("JANUA_SEED", 20261125);
    private static readonly TimeSpan Longest = Inputs > Share ? Goal : RunAway;
    private static readonly string? Only = Environment.GetEnvironmentVariable("JANUA_PARSER");
    private static readonly IReadOnlyDictionary<string, Action<string, Language>> parsers = new Dictionary<string, Action<string, Language>>
    {
        ["ears"] = (text, language) => World.Ears.Hear(text, language, now),
        ["search"] = (text, language) => SearchWorld.Shipped.Rank(text, language),
    };

    public static TheoryData<string> Parsers => [.. parsers.Keys.Where(parser => Only is null || parser == Only)];

    [Theory]
    [MemberData(nameof(Parsers))]
    public void NoMessageHarmsAParserOrHoldsItUp(string parser)
    {
        var sentences = StarterContent.Load(StarterContent.Folder).SelectMany(article => article.Published().Texts.Values).SelectMany(text => text.Phrasings).ToList();
        var parse = parsers[parser];
        // the compiler's time is not the parser's
        var first = new Mutations(Seed - 1, sentences);
        for (var at = 0; at < WarmUp; at++) parse(first.Next(), languages[at % languages.Length]);
        var slowest = new ConcurrentBag<(TimeSpan Took, int Seed, int At)>();
        var cores = Environment.ProcessorCount;
        Parallel.For(0, cores, core =>
        {
            var messages = new Mutations(Seed + core, sentences);
            var worst = (Took: TimeSpan.Zero, Seed: Seed + core, At: 0);
            for (var at = 0; at < Inputs / cores; at++)
            {
                var (text, language) = (messages.Next(), languages[at % languages.Length]);
                var took = Time(parse, text, language);
                if (took > Goal) took = Again(parse, text, language);
                if (took > worst.Took) worst = (took, worst.Seed, at);
                took.ShouldBeLessThan(Longest, $"message {at} of seed {Seed + core}, {text.Length} characters");
            }
            slowest.Add(worst);
        });
        var most = slowest.Max();
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parser}: {Inputs} messages, slowest {most.Took.TotalMilliseconds:0.0} ms (message {most.At} of seed {most.Seed})"));
    }

    // The machine may be busy with something else: a message is slow when it is slow every time.
    private static TimeSpan Again(Action<string, Language> parse, string text, Language language)
    {
        var least = TimeSpan.MaxValue;
        for (var tries = 0; tries < MostTries && least > Goal; tries++)
        {
            Thread.Sleep(tries * 5);
            if (Time(parse, text, language) is var took && took < least) least = took;
        }
        return least;
    }

    private static TimeSpan Time(Action<string, Language> parse, string text, Language language)
    {
        var started = Stopwatch.GetTimestamp();
        parse(text, language);
        return Stopwatch.GetElapsedTime(started);
    }

    private static int Number(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
