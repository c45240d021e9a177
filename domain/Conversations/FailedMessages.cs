using Janua.Domain.Records;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Conversations;

/// <summary>Messages whose turn failed. Nothing is dropped in silence: staff see them, try again or set them aside.</summary>
public sealed class FailedMessages(IDbContextFactory<JanuaDb> contexts, Writer writer, LiveFeed feed)
{
    public async Task<IReadOnlyList<FailedMessage>> List()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Messages.AsNoTracking().Where(one => one.Progress == Progress.Failed)
            .OrderBy(one => one.At)
            .Select(one => new FailedMessage(one.ConversationId, one.Number, one.At, one.Failures, one.Fault ?? ""))
            .ToListAsync();
    }

    /// <summary>Puts a failed message back in line. The caller wakes the turn of its conversation.</summary>
    public Task<bool> Retry(string conversationId, int number, Guid staffId, Instant now) =>
        Move(conversationId, number, Progress.Accepted, "failed-message-retried", staffId, now);

    public Task<bool> Dismiss(string conversationId, int number, Guid staffId, Instant now) =>
        Move(conversationId, number, Progress.Dismissed, "failed-message-dismissed", staffId, now);

    /// <summary>Marks messages failed after their turn was rolled back.</summary>
    public async Task Mark(JanuaDb db, string conversationId, IReadOnlyList<int> numbers, string fault)
    {
        var rows = await db.Messages.Where(one => one.ConversationId == conversationId && numbers.Contains(one.Number)).ToListAsync();
        foreach (var row in rows) (row.Progress, row.Failures, row.Fault) = (Progress.Failed, row.Failures + 1, fault);
    }

    private async Task<bool> Move(string conversationId, int number, Progress to, string action, Guid staffId, Instant now)
    {
        var moved = await writer.Write(async db =>
        {
            var row = await db.Messages.FirstOrDefaultAsync(one => one.ConversationId == conversationId && one.Number == number && one.Progress == Progress.Failed);
            if (row is null) return false;
            row.Progress = to;
            db.AuditEntries.Add(new AuditEntry { At = now, StaffId = staffId, Action = action, Subject = FormattableString.Invariant($"{conversationId}/{number}") });
            return true;
        });
        if (moved) feed.Tell(Topics.Panel);
        return moved;
    }
}

/// <summary>A failed message without its words.</summary>
/// <param name="Fault">The kind of fault: a type name.</param>
public sealed record FailedMessage(string ConversationId, int Number, Instant At, int Failures, string Fault);
