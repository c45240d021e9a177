using Janua.Domain.Records;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Knowledge;

/// <summary>Questions that need an article. Their words are sealed; only staff with the permission read them.</summary>
public sealed class GapLog(IDbContextFactory<JanuaDb> contexts, Writer writer, Vault vault)
{
    /// <summary>Notes a question that was not answered, or not helpfully.</summary>
    /// <returns>Its id, by which <see cref="TellLater"/> finds it.</returns>
    public Guid Record(Changes changes, GapReason reason, string question, string language, string? articleId, Instant now)
    {
        var id = Guid.CreateVersion7();
        changes.Add(db => db.Gaps.Add(new Gap
        {
            Id = id,
            Reason = reason,
            Language = language,
            QuestionSealed = vault.Seal(CellOf(id), question),
            ArticleId = articleId,
            At = now,
        }));
        return id;
    }

    /// <summary>The person wants to hear when there is an answer.</summary>
    public void TellLater(Changes changes, Guid gapId, string conversationId) => changes.Add(async db =>
    {
        if (await db.Gaps.FindAsync(gapId) is { } gap) gap.TellConversationId = conversationId;
    });

    public static void RecordFeedback(Changes changes, string articleId, string language, bool helpful, Instant now) =>
        changes.Add(db => db.Feedback.Add(new Feedback { ArticleId = articleId, Language = language, Helpful = helpful, At = now }));

    /// <summary>Open gaps, newest first.</summary>
    public async Task<IReadOnlyList<OpenGap>> List(int most = 200)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db.Gaps.AsNoTracking().Where(one => one.State == GapState.Open).OrderByDescending(one => one.At).Take(most).ToListAsync();
        return [.. rows.Select(row => new OpenGap(row.Id, row.Reason, row.Language, vault.Open(CellOf(row.Id), row.QuestionSealed), row.ArticleId, row.TellConversationId is not null, row.At))];
    }

    /// <returns>False when it was closed before.</returns>
    public Task<bool> Close(Guid gapId, GapState state, Guid staffId, Instant now) => writer.Write(async db =>
    {
        if (await db.Gaps.FirstOrDefaultAsync(one => one.Id == gapId && one.State == GapState.Open) is not { } gap) return false;
        gap.State = state;
        db.AuditEntries.Add(new AuditEntry { At = now, StaffId = staffId, Action = state == GapState.Answered ? "gap-answered" : "gap-dismissed", Subject = gapId.ToString() });
        return true;
    });

    private static Cell CellOf(Guid id) => new("gaps", "question", id.ToString());
}

/// <summary>A gap with its words opened, for staff.</summary>
public sealed record OpenGap(Guid Id, GapReason Reason, string Language, string Question, string? ArticleId, bool TellLater, Instant At);
