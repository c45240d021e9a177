using Janua.Bot;
using Janua.Bot.Turns;
using Janua.Domain.Conversations;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Turns;

public sealed class TurnTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 4, 0);

    private MessageLog Log => house.Services.GetRequiredService<MessageLog>();
    private TurnRunner Runner => house.Services.GetRequiredService<TurnRunner>();

    [Fact]
    public async Task ABurstIsAnsweredAsOne()
    {
        var id = await Opened();
        foreach (var text in new[] { "здравствуйте", "у меня вопрос", "про метрику ребёнку" }) await Log.Accept(id, null, new Body { Text = text }, Now);
        await Runner.Run(id);
        var messages = await Log.After(id, 0);
        messages.Take(3).ShouldAllBe(one => one.From == Sender.Person && one.Progress == Progress.Answered);
        messages.Skip(3).ShouldAllBe(one => one.From == Sender.Bot);
        messages.Count(one => one.Body.Offers.Count > 0).ShouldBe(1);
    }

    [Fact]
    public async Task ManyRunnersOnOneConversationAnswerItOnce()
    {
        var id = await Opened();
        await Log.Accept(id, null, new Body { Text = "здравствуйте" }, Now);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Runner.Run(id)));
        (await Log.After(id, 0)).Count(one => one.From == Sender.Bot).ShouldBe(1);
    }

    [Fact]
    public async Task AConversationThatCannotBeReadEndsInTheFailedListWithAnApology()
    {
        var id = await Opened();
        // A state that was tampered with does not open: the turn fails every time.
        await house.Services.GetRequiredService<Writer>().Write(async db =>
        {
            var conversation = await db.Conversations.SingleAsync(one => one.Id == id);
            conversation.StateSealed = new byte[64];
        });
        await Log.Accept(id, null, new Body { Text = "здравствуйте" }, Now);
        await Runner.Run(id);
        var messages = await Log.After(id, 0);
        messages[0].Progress.ShouldBe(Progress.Failed);
        messages[1].From.ShouldBe(Sender.Bot);
        messages[1].Body.Offers.ShouldContain(offer => offer.Id == "human");
        var failed = house.Services.GetRequiredService<FailedMessages>();
        var listed = (await failed.List()).Single(one => one.ConversationId == id);
        (await failed.Retry(id, listed.Number, TestHouse.StaffId, Now)).ShouldBeTrue();
        (await failed.Retry(id, listed.Number, TestHouse.StaffId, Now)).ShouldBeFalse();
        (await Log.Waiting(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhileAHumanHasTheFloorTheBotIsSilent()
    {
        var id = await Opened();
        await house.Services.GetRequiredService<Writer>().Write(async db => (await db.Conversations.SingleAsync(one => one.Id == id)).Floor = Floor.Human);
        await Log.Accept(id, null, new Body { Text = "метрика керек" }, Now);
        await Runner.Run(id);
        var messages = await Log.After(id, 0);
        messages.ShouldHaveSingleItem().Progress.ShouldBe(Progress.Answered);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u202e\u200f\u0000\ufffd")]
    [InlineData("{0} {centre.name} {{x}} <img src=x onerror=alert(1)>")]
    [InlineData("😀😀😀")]
    [InlineData("';DROP TABLE Messages;--")]
    public async Task AbsurdWordsGetAnAnswerToo(string text)
    {
        var id = await Opened();
        await Log.Accept(id, null, new Body { Text = text }, Now);
        await Log.Accept(id, null, new Body { Text = "x", Choice = "topic:no-such-topic" }, Now);
        await Log.Accept(id, null, new Body { Text = "x", Choice = "\u0000" }, Now);
        await Log.Accept(id, null, new Body { Event = "unknown-event" }, Now);
        await Runner.Run(id);
        var messages = await Log.After(id, 0);
        messages.ShouldAllBe(one => one.Progress == Progress.Answered);
        messages.ShouldContain(one => one.From == Sender.Bot);
    }

    private async Task<string> Opened()
    {
        var id = ConversationStore.NewId();
        await house.Services.GetRequiredService<ConversationStore>().Open(id, "test", "ru", Now);
        return id;
    }
}
