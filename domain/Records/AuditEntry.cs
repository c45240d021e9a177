using NodaTime;

namespace Janua.Domain.Records;

/// <summary>What a member of staff did, appended in the same transaction as the deed. Holds ids, never words.</summary>
public sealed class AuditEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Instant At { get; init; }

    /// <summary>Null when the house itself acted (start, retention).</summary>
    public Guid? StaffId { get; init; }

    /// <summary>Past tense, such as <c>article-published</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The id of what it was done to.</summary>
    public required string Subject { get; init; }
}
