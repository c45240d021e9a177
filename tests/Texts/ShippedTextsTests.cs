using Janua.Locales;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Texts;

public sealed class ShippedTextsTests
{
    private static readonly Locales.Texts Real = Locales.Texts.Load(TextFolders.RealLanguages());

    [Fact]
    public void The_shipped_texts_have_no_fault_and_every_language_says_the_same_keys()
    {
        var expected = Real.Keys(TextFolders.Ru).Where(key => !key.StartsWith("panel", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        expected.Count.ShouldBeGreaterThan(80);
        foreach (var facts in Real.Languages.Spoken)
            Real.Keys(facts.Language).Where(key => !key.StartsWith("panel", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(expected);
    }

    [Fact]
    public void Every_text_can_be_said_in_every_language_with_the_arguments_it_names()
    {
        foreach (var facts in Real.Languages.All)
            foreach (var key in Real.Keys(facts.Language).Where(key => !key.StartsWith("dates.", StringComparison.Ordinal)))
                foreach (var number in new[] { 0, 1, 2, 3, 11, 100 })
                    Real.Say(facts.Language, key, [.. Real.ArgumentsOf(key).Select(name => (name, Sample(Real.Source(facts.Language, key), name, number)))]).ShouldNotBeNullOrWhiteSpace(key);
    }

    // what a text does with an argument tells what it has to be
    private static object Sample(string source, string name, int number) =>
        source.Contains($"{{{name}, plural", StringComparison.Ordinal) ? number
        : !source.Contains($"{{{name}.", StringComparison.Ordinal) ? "x"
        : Real.Keys(TextFolders.Ru).Any(key => key.StartsWith("dates.", StringComparison.Ordinal) && source.Contains($"{{{name}.{key["dates.".Length..]}}}", StringComparison.Ordinal)) ? new LocalDateTime(2026, 11, 25, 9, 5)
        : Forms.Of("x");

    [Theory]
    [InlineData("greet.complaint", "common.human")]
    [InlineData("conversation.exit-hint", "chat-page.quick-exit")]
    public void A_button_named_in_a_text_is_called_what_the_button_says(string text, string button)
    {
        foreach (var facts in Real.Languages.Spoken)
            Real.Say(facts.Language, text).ShouldContain($"«{Real.Say(facts.Language, button)}»");
    }

    [Theory]
    [InlineData("kk", "Мәтін тексерілген күн: \u20682026 жылғы 25 қараша\u2069.")]
    [InlineData("ru", "Текст проверен \u206825 ноября 2026 года\u2069.")]
    [InlineData("ar", "تاريخ مراجعة النص: \u206825 تشرين الثاني (نوفمبر) 2026\u2069.")]
    public void A_date_is_said_in_the_words_of_the_language(string code, string expected) =>
        Real.Say(new Language(code), "answer-question.reviewed-on", ("date", new LocalDate(2026, 11, 25))).ShouldBe(expected);

    [Theory]
    [InlineData("ru", 21, "больше 21 знака")]
    [InlineData("ru", 3, "больше 3 знаков")]
    [InlineData("ru", 11, "больше 11 знаков")]
    [InlineData("kk", 5, "5 таңбадан")]
    [InlineData("ar", 2, "حرفان")]
    [InlineData("ar", 7, "7 أحرف")]
    [InlineData("ar", 30, "30 حرفاً")]
    public void Counted_words_agree_with_their_number(string code, int limit, string part) =>
        Real.Say(new Language(code), "errors.message-too-long", ("limit", limit)).ShouldContain(part);

    [Fact]
    public void Every_month_and_weekday_has_words_of_its_own_in_every_language()
    {
        foreach (var facts in Real.Languages.All)
        {
            var year = Enumerable.Range(0, 365).Select(day => new LocalDate(2026, 1, 1).PlusDays(day)).ToList();
            year.Select(day => Say(facts, "dates.full", day)).Distinct().Count().ShouldBe(365);
            year.Select(day => Say(facts, "dates.weekday", day)).Distinct().Count().ShouldBe(7);
            year.Select(day => Say(facts, "dates.on-weekday", day)).Distinct().Count().ShouldBe(7);
        }
    }

    private static string Say(LanguageFacts facts, string key, LocalDate day) => Real.Say(facts.Language, key,
        ("day", day.Day), ("month", day.Month), ("year", day.Year), ("weekday", (int)day.DayOfWeek));

    [Fact]
    public void The_chat_page_gets_all_its_words_in_every_language()
    {
        foreach (var facts in Real.Languages.Spoken)
        {
            var words = Real.Area(facts.Language, "chat-page");
            words["send"].ShouldBe(Real.Say(facts.Language, "chat-page.send"));
            words.Count.ShouldBe(Real.Keys(facts.Language).Count(key => key.StartsWith("chat-page.", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void What_help_says_one_can_write_is_heard()
    {
        var ears = Ears.Load(Real.Languages);
        foreach (var facts in Real.Languages.Spoken)
            Real.Say(facts.Language, "conversation.help").Split('\n').Where(line => line.StartsWith('«'))
                .Select(line => ears.Hear(line[1..line.IndexOf('»', StringComparison.Ordinal)], facts.Language).Command)
                .ShouldBe([Command.Human, Command.Back, Command.StartOver, Command.ChangeLanguage, Command.Stop], facts.Language.Code);
    }

    [Theory]
    [InlineData("common.human", Command.Human)]
    [InlineData("chat-page.quick-exit", Command.Exit)]
    public void A_button_that_is_typed_instead_of_tapped_does_the_same(string button, Command command)
    {
        var ears = Ears.Load(Real.Languages);
        foreach (var facts in Real.Languages.Spoken)
            ears.Hear(Real.Say(facts.Language, button), facts.Language).Command.ShouldBe(command, facts.Language.Code);
    }
}
