using NodaTime;

namespace Janua.Domain.Knowledge;

/// <summary>One topic that families ask about. Its words live in revisions, language by language.</summary>
public sealed class Article
{
    /// <summary>category.name, stable for ever.</summary>
    public required string Id { get; init; }
    public required string Category { get; set; }
    public Audience Audience { get; set; }
    public Sensitivity Sensitivity { get; set; }

    /// <summary>The profession whose review it needs, such as <c>lawyer</c>.</summary>
    public required string Profession { get; set; }

    /// <summary>The day by which it must be looked at again.</summary>
    public LocalDate? ReviewBy { get; set; }

    /// <summary>Ids of the articles offered after it.</summary>
    public List<string> FollowUps { get; set; } = [];

    public List<Revision> Revisions { get; init; } = [];

    /// <summary>What families read now in a language; null when nothing is published.</summary>
    public Revision? Published(string language) =>
        Revisions.FirstOrDefault(one => one.Language == language && one.State == RevisionState.Published);

    /// <summary>What an editor works on in a language; null when the published text stands as it is.</summary>
    public Revision? Draft(string language) =>
        Revisions.FirstOrDefault(one => one.Language == language && one.State == RevisionState.Draft);

    /// <summary>Changes whenever the words an editor would start from change: who hands in words says which mark they started from.</summary>
    public string Mark(string language) => (Draft(language) ?? Published(language)) is { } revision
        ? FormattableString.Invariant($"{revision.Number}-{revision.WrittenAt.ToUnixTimeTicks()}")
        : "none";
}

/// <summary>The words of one article in one language at one time.</summary>
public sealed class Revision
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string ArticleId { get; init; }
    public required string Language { get; init; }

    /// <summary>From 1, rising within article and language.</summary>
    public required int Number { get; init; }
    public RevisionState State { get; set; }
    public required string Title { get; set; }
    public required string Answer { get; set; }
    public List<string> Phrasings { get; set; } = [];

    /// <summary>Null for starter content.</summary>
    public Guid? AuthorId { get; init; }
    public required Instant WrittenAt { get; set; }

    /// <summary>The member of staff who approved it by name; null while nobody has.</summary>
    public Guid? ReviewerId { get; set; }
    public Instant? ReviewedAt { get; set; }
    public Instant? PublishedAt { get; set; }
}

public enum RevisionState { Draft, Published, Superseded }
