using Janua.Bot.Turns;
using Janua.Domain.Conversations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Conversations;

/// <summary>Buttons stay on old screens for ever, and anybody can send the id of a choice: each gets fitting words, none fails.</summary>
public sealed class OldChoicesTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 4, 0);

    [Theory]
    [InlineData("topic:taken.back", "answer-question.withdrawn", "human")]
    [InlineData("topic:", "answer-question.withdrawn", "human")]
    [InlineData("none-of-these", "answer-question.sorry-offer-person", "human")]
    [InlineData("helpful:no", "answer-question.sorry-offer-person", "human")]
    [InlineData("helpful:yes", "answer-question.glad")]
    [InlineData("tell-me", "conversation.old-button")]
    [InlineData("centre:shymkent", "conversation.old-button")]
    [InlineData("centre:' OR 1=1 --", "conversation.old-button")]
    [InlineData("{0}<b>\u202e", "conversation.old-button")]
    [InlineData("language:xx", "conversation.language-changed")]
    public async Task AChoiceThatTheTalkNoLongerHasIsAnswered(string choice, string key, params string[] offered)
    {
        var said = await Tapped(choice);
        said.Body.Text.ShouldBe(Say(key));
        said.Body.Offers.Select(offer => offer.Id).ShouldBe(offered);
    }

    private async Task<LoggedMessage> Tapped(string choice)
    {
        var id = ConversationStore.NewId();
        var log = house.Services.GetRequiredService<MessageLog>();
        await house.Services.GetRequiredService<ConversationStore>().Open(id, "test", "ru", Now);
        await log.Accept(id, null, new Body { Text = "…", Choice = choice }, Now);
        await house.Services.GetRequiredService<TurnRunner>().Run(id);
        return (await log.After(id, 0)).Where(one => one.From == Sender.Bot).ShouldHaveSingleItem();
    }

    private string Say(string key)
    {
        var texts = house.Services.GetRequiredService<Locales.Texts>();
        return texts.Say(texts.Languages.Find("ru")!.Value, key);
    }
}
