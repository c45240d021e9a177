using Janua.Locales;
using Janua.Tests.Recognition;
using Lucene.Net.Analysis.TokenAttributes;
using Shouldly;
using Xunit;

namespace Janua.Tests.MorphologyTables;

public sealed class StemmerTests
{
    private static readonly Morphology morphology = Morphology.Load(World.Languages);

    [Theory]
    [InlineData("kk", "мектептеріміздегі", "мектеп")]
    [InlineData("kk", "балаларымызға", "бала")]
    [InlineData("kk", "кітабым", "кітап")]
    [InlineData("kk", "құжаттарын", "құжат")]
    [InlineData("kk", "барғым", "бар")]
    [InlineData("kk", "жазыламын", "жаз")]
    [InlineData("kk", "оқымаған", "оқы")]
    [InlineData("kk", "куаликтин", "куәлік")]
    [InlineData("ru", "прописывает", "прописка")]
    [InlineData("ru", "свидетельствами", "свидетельство")]
    [InlineData("ru", "школьную", "школьный")]
    [InlineData("ru", "ребёнка", "ребенка")]
    [InlineData("ar", "والمدرسة", "مدرسة")]
    [InlineData("ar", "بالمركز", "مركز")]
    [InlineData("ar", "للأطفال", "طفل")]
    [InlineData("ar", "بيوت", "بيت")]
    [InlineData("ar", "وثائقهم", "وثيقة")]
    [InlineData("ar", "هالولد", "أولاد")]
    [InlineData("ar", "يكتبون", "كتب")]
    public void Forms_of_one_word_share_a_stem(string language, string word, string other)
    {
        var stemmer = morphology[new Language(language)];
        stemmer.TakeApart(word).Stems.Intersect(stemmer.TakeApart(other).Stems).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("kk", "мектеп", "мешіт")]
    [InlineData("kk", "құжат", "құрбы")]
    [InlineData("ru", "школа", "шкала")]
    [InlineData("ru", "письмо", "пенсия")]
    [InlineData("ar", "مدرسة", "محكمة")]
    [InlineData("ar", "مسجد", "مركز")]
    public void Different_words_share_none(string language, string word, string other)
    {
        var stemmer = morphology[new Language(language)];
        stemmer.TakeApart(word).Stems.Intersect(stemmer.TakeApart(other).Stems).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kk", "және", true), InlineData("kk", "мектеп", false), InlineData("kk", "қайда", false)]
    [InlineData("ru", "чтобы", true), InlineData("ru", "школа", false), InlineData("ru", "где", false)]
    [InlineData("ar", "شلون", true), InlineData("ar", "بدي", true), InlineData("ar", "مدرسة", false)]
    public void Stop_words_carry_no_topic(string language, string word, bool stop) =>
        morphology[new Language(language)].TakeApart(word).IsStopWord.ShouldBe(stop);

    [Theory]
    [InlineData("kk", "балаларға", true), InlineData("kk", "балық", false)]
    [InlineData("ru", "внуками", true), InlineData("ru", "внушение", false)]
    [InlineData("ar", "أولادي", true), InlineData("ar", "مستشفى", false)]
    public void Common_words_are_known_in_all_their_forms(string language, string word, bool common) =>
        morphology[new Language(language)].TakeApart(word).IsCommon.ShouldBe(common);

    [Fact]
    public void The_Lucene_analyser_puts_all_stems_of_a_word_at_one_place()
    {
        using var analyzer = new StemAnalyzer(morphology[new Language("kk")]);
        using var stream = analyzer.GetTokenStream("any", "Балалар және мектепке");
        var term = stream.GetAttribute<ICharTermAttribute>();
        var step = stream.GetAttribute<IPositionIncrementAttribute>();
        var found = new List<(string, int)>();
        var place = -1;
        stream.Reset();
        while (stream.IncrementToken()) found.Add((term.ToString(), place += step.PositionIncrement));
        stream.End();
        found.ShouldContain(("бала", 0));
        found.ShouldContain(("балалар", 0));
        found.ShouldContain(("мектеп", 2));
        found.ShouldNotContain(pair => pair.Item2 == 1);
    }

    [Fact]
    public void Hostile_words_have_stems_or_none_but_never_throw()
    {
        foreach (var language in morphology.Languages)
            foreach (var text in World.HostileTexts)
                morphology[language].TakeApart(text).Stems.Count.ShouldBeLessThan(500);
    }
}
