using Janua.Locales;
using NodaTime;

namespace Janua.Domain.Knowledge;

/// <summary>An article as the starter files hold it, before anybody reviewed it.</summary>
/// <param name="Id">category.name; the same as the file's folder and name.</param>
/// <param name="Profession">The specialist who answers for it (lawyer, psychologist …).</param>
/// <param name="ReviewBy">The day by which a specialist must look at it again.</param>
public sealed record StarterArticle(
    string Id,
    string Category,
    Audience Audience,
    Sensitivity Sensitivity,
    string Profession,
    LocalDate ReviewBy,
    IReadOnlyList<string> FollowUps,
    IReadOnlyDictionary<Language, StarterText> Texts)
{
    /// <summary>The article as a new house starts with it: published, and marked as reviewed by nobody.</summary>
    public Article ToArticle(Instant now) => new()
    {
        Id = Id,
        Category = Category,
        Audience = Audience,
        Sensitivity = Sensitivity,
        Profession = Profession,
        ReviewBy = ReviewBy,
        FollowUps = [.. FollowUps],
        Revisions = [.. Texts.Select(text => new Revision
        {
            ArticleId = Id,
            Language = text.Key.Code,
            Number = 1,
            State = RevisionState.Published,
            Title = text.Value.Title,
            Answer = text.Value.Answer,
            Phrasings = [.. text.Value.Phrasings],
            WrittenAt = now,
            PublishedAt = now,
        })],
    };

    /// <summary>The article as families would see it, not reviewed by anybody.</summary>
    public PublishedArticle Published() => new(Id, Category, Audience, Sensitivity, FollowUps,
        Texts.ToDictionary(text => text.Key, text => new PublishedText(text.Value.Title, text.Value.Answer, text.Value.Phrasings, null)));
}

/// <summary>One language of a starter article.</summary>
public sealed record StarterText(string Title, string Answer, IReadOnlyList<string> Phrasings);
