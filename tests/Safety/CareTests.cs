using Janua.Bot;
using Janua.Bot.Turns;
using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Safety;

public sealed class CareTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 4, 0);

    private MessageLog Log => house.Services.GetRequiredService<MessageLog>();
    private EscalationDesk Desk => house.Services.GetRequiredService<EscalationDesk>();

    [Fact]
    public async Task Nothing_is_passed_on_before_the_person_wishes_it()
    {
        var id = await Say(null, "супруг меня избивает");
        (await Desk.IsOpen(id)).ShouldBeFalse();
        await Say(id, "нет");
        (await Desk.IsOpen(id)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("супруг меня избивает", EscalationReason.Violence)]
    [InlineData("тірі жүргім келмейді", EscalationReason.SelfHarm)]
    [InlineData("حفيدي ضاع من الصبح وما رجع", EscalationReason.ChildDanger)]
    public async Task A_yes_brings_it_to_staff_with_its_kind(string text, EscalationReason reason)
    {
        var id = await Say(null, text);
        var offered = (await Log.After(id, 0))[^1].Body.Offers[0];
        await Tap(id, offered);
        (await Desk.Open()).Single(one => one.ConversationId == id).Reason.ShouldBe(reason);
    }

    [Fact]
    public async Task Danger_comes_before_those_who_have_waited_longer()
    {
        var patient = await Say(null, "позовите человека");
        var id = await Say(null, "обещают сжечь нашу квартиру");
        await Say(id, "да");
        var open = (await Desk.Open()).Select(one => one.ConversationId).ToList();
        open.IndexOf(id).ShouldBeLessThan(open.IndexOf(patient));
    }

    [Fact]
    public async Task Who_waits_already_is_moved_to_the_front_and_not_written_down_twice()
    {
        var id = await Say(null, "позовите человека");
        await Say(id, "супруг меня избивает");
        (await Desk.Open()).Single(one => one.ConversationId == id).Reason.ShouldBe(EscalationReason.Violence);
        await Say(id, "позовите человека");
        (await Desk.Open()).Single(one => one.ConversationId == id).Reason.ShouldBe(EscalationReason.Violence);
    }

    [Fact]
    public async Task No_answer_names_what_was_heard()
    {
        foreach (var text in new[] { "супруг меня избивает", "больше не хочу жить", "обещают сжечь нашу квартиру", "племянника вербуют через телеграм" })
        {
            var id = await Say(null, text);
            var said = string.Concat((await Log.After(id, 0)).Where(one => one.From == Sender.Bot).Select(one => one.Body.Text));
            foreach (var label in new[] { "насили", "суицид", "самоуб", "вербов", "терро", "экстрем", "жертв", "угроз " }) said.ShouldNotContain(label, Case.Insensitive);
        }
    }

    private Task Tap(string id, Offer offer) => Accept(id, new Body { Text = offer.Label, Choice = offer.Id });

    private async Task<string> Say(string? id, string text)
    {
        if (id is null) await house.Services.GetRequiredService<ConversationStore>().Open(id = ConversationStore.NewId(), "test", null, Now);
        await Accept(id, new Body { Text = text });
        return id;
    }

    private async Task Accept(string id, Body body)
    {
        await Log.Accept(id, null, body, Now);
        await house.Services.GetRequiredService<TurnRunner>().Run(id);
    }
}
