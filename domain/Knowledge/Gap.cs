using NodaTime;

namespace Janua.Domain.Knowledge;

/// <summary>A question that the bot could not answer, or answered without helping: tomorrow's article.</summary>
public sealed class Gap
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required GapReason Reason { get; init; }
    public required string Language { get; init; }
    public required byte[] QuestionSealed { get; init; }

    /// <summary>The article that did not help, for <see cref="GapReason.NotHelpful"/>.</summary>
    public string? ArticleId { get; init; }

    /// <summary>Where to tell the answer later; null when the person did not ask for that.</summary>
    public string? TellConversationId { get; set; }

    public required Instant At { get; init; }
    public GapState State { get; set; }
}

public enum GapReason { NotKnown, NotHelpful }

public enum GapState { Open, Answered, Dismissed }

/// <summary>Whether an answer helped. Holds nothing of who said so.</summary>
public sealed class Feedback
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string ArticleId { get; init; }
    public required string Language { get; init; }
    public required bool Helpful { get; init; }
    public required Instant At { get; init; }
}
