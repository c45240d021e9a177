using NodaTime;

namespace Janua.Domain.Due;

/// <summary>Something that happens later: written in the same transaction as its cause, leased by one process
/// when its time has come, removed when done. A process that dies loses only its lease.</summary>
public sealed class DueItem
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What is to be done, such as <c>retention</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of what it is about; empty when it is about the house.</summary>
    public required string Subject { get; init; }

    public required Instant DueAt { get; set; }
    public Instant? LeasedUntil { get; set; }
    public int Attempts { get; set; }
}
