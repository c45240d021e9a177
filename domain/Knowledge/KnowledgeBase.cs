using Janua.Domain.Conversations;
using Janua.Domain.Knowledge.Search;
using Janua.Domain.Storage;
using Janua.Locales;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Knowledge;

/// <summary>What families can be told now: the published articles and the search over them, one snapshot,
/// built from the database and swapped whole, so that no question falls into a gap.</summary>
/// <param name="reviewedOnly">In production only what a named reviewer approved is said.</param>
public sealed class KnowledgeBase(IDbContextFactory<JanuaDb> contexts, Languages languages, bool reviewedOnly)
{
    private readonly SearchWords words = SearchWords.Load(languages, StarterContent.Folder);
    private volatile ArticleSearch? current;

    /// <summary>The snapshot in force. Read it once a turn.</summary>
    public ArticleSearch Current => current ?? throw new InvalidOperationException("The knowledge base is read at start, before the first question.");

    /// <summary>Builds a new snapshot from the database and puts it in force.</summary>
    public async Task Refresh()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var articles = await db.Articles.AsNoTracking().Include(one => one.Revisions.Where(revision => revision.State == RevisionState.Published)).ToListAsync();
        current = ArticleSearch.Build([.. articles.OrderBy(one => one.Id, StringComparer.Ordinal).Select(ForFamilies).Where(one => one.Texts.Count > 0)], words);
    }

    private PublishedArticle ForFamilies(Article article) => new(
        article.Id, article.Category, article.Audience, article.Sensitivity, article.FollowUps,
        languages.Spoken
            .Select(facts => (facts.Language, Revision: article.Published(facts.Language.Code)))
            .Where(one => one.Revision is not null && (!reviewedOnly || one.Revision.ReviewerId is not null))
            .ToDictionary(one => one.Language, one => ForFamilies(one.Revision!)));

    private static PublishedText ForFamilies(Revision revision) => new(
        revision.Title, revision.Answer, revision.Phrasings,
        revision.ReviewerId is null ? null : revision.ReviewedAt?.InUtc().Date);
}
