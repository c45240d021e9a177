using Janua.Domain.Conversations;
using Janua.Domain.Records;
using Janua.Domain.Storage;
using Janua.Locales;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Escalations;

/// <summary>Where people wait for a human, and where staff take them up.</summary>
public sealed class EscalationDesk(IDbContextFactory<JanuaDb> contexts, Writer writer, MessageLog log, LiveFeed feed, Looks looks, Texts texts)
{
    private const string WasRead = "conversation-read";
    private static readonly EscalationReason[] urgent = [.. Enum.GetValues<EscalationReason>().Where(one => one >= EscalationReason.SelfHarm)];

    public async Task<bool> IsOpen(string conversationId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Escalations.AnyAsync(one => one.ConversationId == conversationId && one.State != EscalationState.Resolved);
    }

    /// <summary>Writes a person down as waiting; one who waits already is not written down twice, but danger moves them to the front.</summary>
    public static void Raise(Changes changes, string conversationId, EscalationReason reason, string language, string? centreId, Instant now) =>
        changes.Add(async db =>
        {
            if (await db.Escalations.FirstOrDefaultAsync(one => one.ConversationId == conversationId && one.State != EscalationState.Resolved) is { } open)
            {
                if (urgent.Contains(reason)) open.Reason = reason;
                return;
            }
            db.Escalations.Add(new Escalation { ConversationId = conversationId, Reason = reason, Language = language, CentreId = centreId, RaisedAt = now });
        });

    /// <summary>Open escalations: those who wait before those who are answered, danger first, then the longest waiting.</summary>
    public async Task<IReadOnlyList<Escalation>> Open()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Escalations.AsNoTracking().Where(one => one.State != EscalationState.Resolved)
            .OrderBy(one => one.State == EscalationState.Claimed).ThenByDescending(one => urgent.Contains(one.Reason))
            .ThenBy(one => one.RaisedAt).ThenBy(one => one.Id).ToListAsync();
    }

    public async Task<Escalation?> Find(Guid id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Escalations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id);
    }

    /// <summary>Opens the thread for a member of staff; that they looked is written down.</summary>
    public async Task<IReadOnlyList<LoggedMessage>> Read(Escalation escalation, Guid staffId, Instant now)
    {
        await looks.Opened(WasRead, escalation.Id.ToString(), staffId, now);
        return await Thread(escalation);
    }

    /// <summary>The thread again, for a page that shows it already.</summary>
    public async Task<IReadOnlyList<LoggedMessage>> ReadAgain(Escalation escalation, Guid staffId, Instant now)
    {
        await looks.Renewed(WasRead, escalation.Id.ToString(), staffId, now);
        return await Thread(escalation);
    }

    private Task<IReadOnlyList<LoggedMessage>> Thread(Escalation escalation) => log.After(escalation.ConversationId, 0, most: 500);

    /// <summary>Takes an escalation: one wins, the others are told it is taken. The human has the floor from here on, and the person is told so.</summary>
    public Task<bool> Claim(Guid id, Guid staffId, Instant now) => Change(id, async (db, escalation) =>
    {
        if (!escalation.Claim(staffId, now)) return false;
        await GiveFloor(db, escalation, Floor.Human, "reach-human.staff-has-joined", now);
        db.AuditEntries.Add(Audit("escalation-claimed", escalation, staffId, now));
        return true;
    });

    /// <summary>Ends the human stretch: the bot has the floor again, and the person is told so.</summary>
    public Task<bool> Resolve(Guid id, Guid staffId, Instant now) => Change(id, async (db, escalation) =>
    {
        var wasClaimed = escalation.State == EscalationState.Claimed;
        if (!escalation.Resolve(now)) return false;
        if (wasClaimed) await GiveFloor(db, escalation, Floor.Bot, "reach-human.staff-has-left", now);
        db.AuditEntries.Add(Audit("escalation-resolved", escalation, staffId, now));
        return true;
    });

    /// <summary>Says something to the person; only whoever claimed the escalation may.</summary>
    public Task<bool> Reply(Guid id, Guid staffId, string text, Instant now) => Change(id, async (db, escalation) =>
    {
        if (escalation.State != EscalationState.Claimed || escalation.ClaimedBy != staffId) return false;
        await log.Append(db, escalation.ConversationId, Sender.Staff, [new Body { Text = text }], now, staffId);
        return true;
    });

    private async Task<bool> Change(Guid id, Func<JanuaDb, Escalation, Task<bool>> change)
    {
        string? conversationId = null;
        var changed = await writer.Write(async db =>
        {
            if (await db.Escalations.FirstOrDefaultAsync(one => one.Id == id) is not { } escalation) return false;
            conversationId = escalation.ConversationId;
            return await change(db, escalation);
        });
        if (!changed) return false;
        feed.Tell(conversationId!);
        feed.Tell(Topics.Panel);
        return true;
    }

    private async Task GiveFloor(JanuaDb db, Escalation escalation, Floor floor, string key, Instant now)
    {
        var conversation = await db.Conversations.SingleAsync(one => one.Id == escalation.ConversationId);
        conversation.Floor = floor;
        conversation.Version++;
        var language = texts.Languages.Find(conversation.Language ?? escalation.Language) ?? texts.Languages.All[0].Language;
        await log.Append(db, conversation.Id, Sender.Bot, [new Body { Text = texts.Say(language, key) }], now);
    }

    private static AuditEntry Audit(string action, Escalation escalation, Guid staffId, Instant now) =>
        new() { At = now, StaffId = staffId, Action = action, Subject = escalation.Id.ToString() };
}
