using Janua.Domain.Records;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Knowledge;

/// <summary>How staff change what the bot says: drafts beside the published text, then a publish that takes effect at once.</summary>
public sealed class Articles(IDbContextFactory<JanuaDb> contexts, Writer writer, KnowledgeBase knowledge)
{
    public async Task<IReadOnlyList<Article>> List()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Articles.AsNoTracking().Include(one => one.Revisions.Where(revision => revision.State != RevisionState.Superseded)).OrderBy(one => one.Id).ToListAsync();
    }

    public async Task<Article?> Find(string id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Articles.AsNoTracking().Include(one => one.Revisions).FirstOrDefaultAsync(one => one.Id == id);
    }

    /// <summary>Keeps an editor's words as the draft of one language; families see nothing of it yet.</summary>
    /// <param name="startedFrom">The <see cref="Article.Mark"/> the editor began with; null when nobody else can have written.</param>
    public Task<DraftResult> SaveDraft(string articleId, string language, Words words, Guid staffId, Instant now, string? startedFrom = null) => writer.Write<DraftResult>(async db =>
    {
        if (words.Faults() is { Count: > 0 } faults) return new DraftRefused(faults);
        if (await WithRevisions(db, articleId) is not { } article) return new NoSuchArticle();
        if (startedFrom is not null && article.Mark(language) != startedFrom) return new DraftOverlaps();
        if (article.Draft(language) is { } draft)
        {
            (draft.Title, draft.Answer, draft.Phrasings, draft.WrittenAt) = (words.Title, words.Answer, [.. words.Phrasings], now);
            // Changed words are words that nobody has reviewed yet.
            (draft.ReviewerId, draft.ReviewedAt) = (null, null);
        }
        else db.Revisions.Add(New(article, language, words, staffId, now));
        db.AuditEntries.Add(Audit("article-drafted", articleId, staffId, now));
        return new DraftSaved();
    });

    /// <summary>Approves by name what families read now, or a draft where there is one.</summary>
    public Task<PublishResult> Review(string articleId, Guid staffId, Instant now) => Change(articleId, async (db, article) =>
    {
        foreach (var revision in article.Revisions.Where(one => one.State == RevisionState.Published || one.State == RevisionState.Draft))
            (revision.ReviewerId, revision.ReviewedAt) = (staffId, now);
        db.AuditEntries.Add(Audit("article-reviewed", articleId, staffId, now));
        await Task.CompletedTask;
        return new Published();
    });

    /// <summary>Puts all drafts of an article in force, all languages in one step.</summary>
    public Task<PublishResult> Publish(string articleId, Guid staffId, Instant now) => Change(articleId, async (db, article) =>
    {
        var drafts = article.Revisions.Where(one => one.State == RevisionState.Draft).ToList();
        if (drafts.Count == 0) return new NothingToPublish();
        foreach (var draft in drafts)
        {
            if (article.Published(draft.Language) is { } old) old.State = RevisionState.Superseded;
        }
        // The old ones leave first: the database allows one published text for each language.
        await db.SaveChangesAsync();
        foreach (var draft in drafts) (draft.State, draft.PublishedAt) = (RevisionState.Published, now);
        db.AuditEntries.Add(Audit("article-published", articleId, staffId, now));
        return new Published();
    });

    private async Task<PublishResult> Change(string articleId, Func<JanuaDb, Article, Task<PublishResult>> change)
    {
        var result = await writer.Write<PublishResult>(async db =>
            await WithRevisions(db, articleId) is { } article ? await change(db, article) : new NoArticleToPublish());
        if (result is Published) await knowledge.Refresh();
        return result;
    }

    private static Task<Article?> WithRevisions(JanuaDb db, string articleId) =>
        db.Articles.Include(one => one.Revisions).FirstOrDefaultAsync(one => one.Id == articleId);

    private static Revision New(Article article, string language, Words words, Guid staffId, Instant now) => new()
    {
        ArticleId = article.Id,
        Language = language,
        Number = 1 + article.Revisions.Where(one => one.Language == language).Select(one => one.Number).DefaultIfEmpty().Max(),
        Title = words.Title,
        Answer = words.Answer,
        Phrasings = [.. words.Phrasings],
        AuthorId = staffId,
        WrittenAt = now,
    };

    private static AuditEntry Audit(string action, string articleId, Guid staffId, Instant now) =>
        new() { At = now, StaffId = staffId, Action = action, Subject = articleId };
}

/// <summary>The words of one language of an article, as an editor hands them in.</summary>
public sealed record Words(string Title, string Answer, IReadOnlyList<string> Phrasings)
{
    public const int LongestTitle = 120, LongestAnswer = 2000, LongestPhrasing = 200, MostPhrasings = 200;

    /// <summary>What stands in the way of saving.</summary>
    public IReadOnlyList<WordsFault> Faults()
    {
        var faults = new List<WordsFault>();
        if (string.IsNullOrWhiteSpace(Title)) faults.Add(WordsFault.TitleMissing);
        if (Title.Length > LongestTitle) faults.Add(WordsFault.TitleTooLong);
        if (string.IsNullOrWhiteSpace(Answer)) faults.Add(WordsFault.AnswerMissing);
        if (Answer.Length > LongestAnswer) faults.Add(WordsFault.AnswerTooLong);
        if (Phrasings.Count > MostPhrasings) faults.Add(WordsFault.TooManyPhrasings);
        if (Phrasings.Any(one => one.Length > LongestPhrasing)) faults.Add(WordsFault.PhrasingTooLong);
        if (!CentreSlots.AreKnown(Answer)) faults.Add(WordsFault.UnknownSlot);
        return faults;
    }
}

public enum WordsFault { TitleMissing, TitleTooLong, AnswerMissing, AnswerTooLong, TooManyPhrasings, PhrasingTooLong, UnknownSlot }

public abstract record DraftResult;
public sealed record DraftSaved : DraftResult;
public sealed record DraftRefused(IReadOnlyList<WordsFault> Faults) : DraftResult;
public sealed record NoSuchArticle : DraftResult;

/// <summary>Somebody else changed these words in the meantime; nothing was saved.</summary>
public sealed record DraftOverlaps : DraftResult;

public abstract record PublishResult;
public sealed record Published : PublishResult;
public sealed record NothingToPublish : PublishResult;
public sealed record NoArticleToPublish : PublishResult;
