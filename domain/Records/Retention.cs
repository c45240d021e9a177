using Janua.Domain.Escalations;
using Janua.Domain.Knowledge;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Records;

/// <summary>How long each kind of record is kept. What is over its time is erased, not hidden.</summary>
public sealed record RetentionTimes
{
    /// <summary>A conversation after its last message, with its messages and state.</summary>
    public Duration Conversations { get; init; } = Duration.FromDays(90);

    /// <summary>A gap after it was answered or dismissed.</summary>
    public Duration ClosedGaps { get; init; } = Duration.FromDays(30);

    /// <summary>A gap that nobody has answered.</summary>
    public Duration OpenGaps { get; init; } = Duration.FromDays(180);

    public Duration Feedback { get; init; } = Duration.FromDays(365);

    /// <summary>The audit trail: long, because leaks are found late.</summary>
    public Duration Audit { get; init; } = Duration.FromDays(3 * 365);
}

/// <summary>Erases what is over its time.</summary>
public sealed class Retention(Writer writer, RetentionTimes times)
{
    public const string Kind = "retention";

    /// <summary>How many conversations one transaction erases: more would keep others waiting.</summary>
    private const int Batch = 200;

    /// <summary>Runs over every kind once.</summary>
    /// <returns>How many records were erased.</returns>
    public async Task<int> Keep(Instant now)
    {
        var erased = 0;
        int batch;
        do
        {
            batch = await writer.Write(db => Conversations(db, now - times.Conversations));
            erased += batch;
        }
        while (batch == Batch);
        erased += await writer.Write(db => Rest(db, now));
        if (erased > 0) await writer.Checkpoint();
        return erased;
    }

    // A conversation in which somebody still waits for a human is not over.
    private static async Task<int> Conversations(JanuaDb db, Instant before)
    {
        var over = await db.Conversations
            .Where(one => one.LastMessageAt < before && !db.Escalations.Any(open => open.ConversationId == one.Id && open.State != EscalationState.Resolved))
            .OrderBy(one => one.LastMessageAt).Select(one => one.Id).Take(Batch).ToListAsync();
        await db.Gaps.Where(one => one.TellConversationId != null && over.Contains(one.TellConversationId)).ExecuteUpdateAsync(gap => gap.SetProperty(one => one.TellConversationId, (string?)null));
        return await db.Conversations.Where(one => over.Contains(one.Id)).ExecuteDeleteAsync();
    }

    private async Task<int> Rest(JanuaDb db, Instant now)
    {
        var (closed, open, feedback, audit) = (now - times.ClosedGaps, now - times.OpenGaps, now - times.Feedback, now - times.Audit);
        return await db.Gaps.Where(one => one.At < open || (one.State != GapState.Open && one.At < closed)).ExecuteDeleteAsync()
            + await db.ReturnCodes.Where(one => one.ExpiresAt < now).ExecuteDeleteAsync()
            + await db.SetupLinks.Where(one => one.ExpiresAt < now).ExecuteDeleteAsync()
            + await db.Feedback.Where(one => one.At < feedback).ExecuteDeleteAsync()
            + await db.AuditEntries.Where(one => one.At < audit).ExecuteDeleteAsync();
    }
}
