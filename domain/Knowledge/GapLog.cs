using Janua.Domain.Conversations;
using Janua.Domain.Records;
using Janua.Domain.Storage;
using Janua.Locales;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Knowledge;

/// <summary>Questions that need an article. Their words are sealed; only staff with the permission read them.</summary>
public sealed class GapLog(IDbContextFactory<JanuaDb> contexts, Writer writer, Vault vault, MessageLog log, LiveFeed feed, KnowledgeBase knowledge, Looks looks, Texts texts)
{
    private const int Most = 200;
    private const string AllOpen = "open";

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

    /// <summary>Open gaps, newest first, for a member of staff; that they looked is written down.</summary>
    public async Task<IReadOnlyList<OpenGap>> Read(Guid staffId, Instant now)
    {
        await looks.Opened("gaps-read", AllOpen, staffId, now);
        return await List();
    }

    /// <summary>The open gaps again, for a page that shows them already.</summary>
    public async Task<IReadOnlyList<OpenGap>> ReadAgain(Guid staffId, Instant now)
    {
        await looks.Renewed("gaps-read", AllOpen, staffId, now);
        return await List();
    }

    /// <summary>One open gap, for a member of staff; that they looked is written down.</summary>
    public async Task<OpenGap?> Read(Guid gapId, Guid staffId, Instant now)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Gaps.AsNoTracking().FirstOrDefaultAsync(one => one.Id == gapId && one.State == GapState.Open) is not { } row) return null;
        await looks.Opened("gap-read", gapId.ToString(), staffId, now);
        return Opened(row);
    }

    private async Task<IReadOnlyList<OpenGap>> List()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db.Gaps.AsNoTracking().Where(one => one.State == GapState.Open).OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(Most).ToListAsync();
        return [.. rows.Select(Opened)];
    }

    private OpenGap Opened(Gap row) =>
        new(row.Id, row.Reason, row.Language, vault.Open(CellOf(row.Id), row.QuestionSealed), row.ArticleId, row.TellConversationId is not null, row.At);

    /// <summary>Sets a question aside: it needs no article.</summary>
    /// <returns>False when it was closed before.</returns>
    public Task<bool> Dismiss(Guid gapId, Guid staffId, Instant now) =>
        writer.Write(async db => await Close(db, gapId, GapState.Dismissed, "gap-dismissed", staffId, now) is not null);

    /// <summary>An article answers it now; a person who wanted to hear is told where they asked.</summary>
    /// <returns>False when it was closed before, or when families cannot read the article yet.</returns>
    public async Task<bool> Answer(Guid gapId, string articleId, Guid staffId, Instant now)
    {
        if (knowledge.Current.Articles.FirstOrDefault(one => one.Id == articleId) is not { } article) return false;
        var gap = await writer.Write(async db =>
        {
            var closed = await Close(db, gapId, GapState.Answered, "gap-answered", staffId, now);
            if (closed?.TellConversationId is { } conversationId) await log.Append(db, conversationId, Sender.Bot, [News(closed, article)], now);
            return closed;
        });
        if (gap?.TellConversationId is { } told) feed.Tell(told);
        return gap is not null;
    }

    private Body News(Gap gap, PublishedArticle article)
    {
        var language = texts.Languages.Find(gap.Language) ?? texts.Languages.All[0].Language;
        var title = article.Texts.GetValueOrDefault(language, article.Texts.Values.First()).Title;
        return new Body
        {
            Text = texts.Say(language, "answer-question.now-known", ("title", title)),
            Offers = [new Offer(PublishedArticle.ChoicePrefix + article.Id, title)],
        };
    }

    private static async Task<Gap?> Close(JanuaDb db, Guid gapId, GapState state, string action, Guid staffId, Instant now)
    {
        if (await db.Gaps.FirstOrDefaultAsync(one => one.Id == gapId && one.State == GapState.Open) is not { } gap) return null;
        gap.State = state;
        db.AuditEntries.Add(new AuditEntry { At = now, StaffId = staffId, Action = action, Subject = gapId.ToString() });
        return gap;
    }

    private static Cell CellOf(Guid id) => new("gaps", "question", id.ToString());
}

/// <summary>A gap with its words opened, for staff.</summary>
public sealed record OpenGap(Guid Id, GapReason Reason, string Language, string Question, string? ArticleId, bool TellLater, Instant At);
