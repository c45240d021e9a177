using Janua.Bot.Talk;
using Janua.Domain.Knowledge;
using Janua.Locales;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using Xunit;
using static Janua.Tests.NewLanguage.InventedLanguage;

namespace Janua.Tests.NewLanguage;

/// <summary>The promise of docs/add-a-language.md: a folder is enough, and the whole house speaks it.</summary>
public sealed class AddALanguageTests(ZazuHouse house) : IClassFixture<ZazuHouse>
{
    private static readonly Language Zazu = new(Code);
    private Instant now = Instant.FromUtc(2026, 11, 25, 4, 0);

    [Theory]
    [InlineData("здравствуйте, нам нужна помощь со школой", null, null)]
    [InlineData("позовите человека", Command.Human, null)]
    [InlineData("начать сначала", Command.StartOver, null)]
    [InlineData("спасибо большое", null, SmallTalk.Thanks)]
    public void It_is_heard(string russian, Command? command, SmallTalk? talk)
    {
        var heard = house.Services.GetRequiredService<Ears>().Hear(Say(russian), null);
        heard.Language.AnswerIn.ShouldBe(Zazu);
        heard.Command.ShouldBe(command);
        heard.SmallTalk.ShouldBe(talk);
    }

    [Fact]
    public void It_is_asked_for_by_its_name_in_another_language() =>
        house.Services.GetRequiredService<Ears>().Hear(Say("русский язык"), new Language("kk")).RequestedLanguage.ShouldBe(Zazu);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void Its_counted_words_agree_with_their_number(int count)
    {
        var texts = house.Services.GetRequiredService<Locales.Texts>();
        texts.Say(Zazu, "panel.minutes", ("count", count)).ShouldBe(Say(texts.Say(new Language("ru"), "panel.minutes", ("count", count))));
    }

    [Fact]
    public async Task A_family_is_answered_in_it()
    {
        var (title, answer) = (Say("Платная ли помощь"), Say("Все консультации центра для семей бесплатны"));
        var articles = house.Services.GetRequiredService<Articles>();
        (await articles.SaveDraft("centre.cost", Code, new Words(title, answer, [Say("Нужно ли платить психологу?"), Say("Это платно?")]), TestHouse.StaffId, now)).ShouldBeOfType<DraftSaved>();
        (await articles.Publish("centre.cost", TestHouse.StaffId, now)).ShouldBeOfType<Published>();
        var family = await ChatPlayer.Open(house.Services, null, now);
        (await Ask(family, "здравствуйте")).ShouldContain(line => line.StartsWith(Say("Здравствуйте"), StringComparison.Ordinal));
        (await Ask(family, "надо ли платить психологам")).ShouldContain(answer);
        (await Ask(family, "позовите человека")).ShouldContain(line => line.StartsWith(Say("Ваша просьба записана"), StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> Ask(ChatPlayer family, string russian)
    {
        now += Duration.FromMinutes(1);
        return [.. (await family.Say([Say(russian)], now)).Select(step => step.Text)];
    }
}
