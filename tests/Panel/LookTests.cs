using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Panel;

/// <summary>Who read people's words is written down: once for each opening, and never not at all.</summary>
public sealed class LookTests(PanelHouse house) : IClassFixture<PanelHouse>
{
    [Fact]
    public async Task An_opened_list_of_questions_is_one_entry_however_often_it_renews_itself()
    {
        using var editor = await house.SignedIn(Role.ContentEditor);
        (await Entries("gaps-read", "open")).ShouldBe(0);
        await editor.Get("/panel/gaps");
        await editor.Get("/panel/gaps?handler=List");
        await editor.Get("/panel/gaps?handler=List");
        (await Entries("gaps-read", "open")).ShouldBe(1);
        await editor.Get("/panel/gaps");
        (await Entries("gaps-read", "open")).ShouldBe(2);
        using var other = await house.SignedIn(Role.ContentEditor);
        await other.Get("/panel/gaps?handler=List");
        (await Entries("gaps-read", "open")).ShouldBe(3, "the renewal of a page that was never opened is a look of its own");
        house.Clock.AdvanceHours(11);
        await editor.Get("/panel/gaps?handler=List");
        (await Entries("gaps-read", "open")).ShouldBe(4, "and so is one long after");
    }

    [Fact]
    public async Task One_question_with_its_words_is_an_entry_wherever_it_is_shown()
    {
        var changes = new Changes();
        var id = house.Get<GapLog>().Record(changes, GapReason.NotKnown, "Где записаться на плавание?", "ru", null, house.Clock.GetCurrentInstant());
        await house.Get<Writer>().Write(changes.Apply);
        using var editor = await house.SignedIn(Role.ContentEditor);
        (await editor.Get($"/panel/gaps/{id}")).Html.ShouldContain("на плавание");
        (await editor.Get($"/panel/articles/school.uniform?gap={id}")).Html.ShouldContain("на плавание");
        (await Entries("gap-read", id.ToString())).ShouldBe(2);
    }

    [Fact]
    public async Task An_opened_conversation_is_one_entry_however_often_it_renews_itself()
    {
        var conversation = ConversationStore.NewId();
        var now = house.Clock.GetCurrentInstant();
        await house.Get<ConversationStore>().Open(conversation, "test", "ru", now);
        var escalation = new Escalation { ConversationId = conversation, Reason = EscalationReason.Asked, Language = "ru", RaisedAt = now };
        await house.Get<Writer>().Write(db => { db.Escalations.Add(escalation); return Task.CompletedTask; });
        using var worker = await house.SignedIn(Role.SocialWorker);
        await worker.Get($"/panel/escalations/{escalation.Id}");
        await worker.Get($"/panel/escalations/{escalation.Id}?handler=Messages");
        await worker.Get($"/panel/escalations/{escalation.Id}?handler=Messages");
        (await Entries("conversation-read", escalation.Id.ToString())).ShouldBe(1);
    }

    private async Task<int> Entries(string action, string subject)
    {
        await using var db = await house.Get<IDbContextFactory<JanuaDb>>().CreateDbContextAsync();
        return await db.AuditEntries.CountAsync(one => one.Action == action && one.Subject == subject);
    }
}
