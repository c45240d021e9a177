using NodaTime;

namespace Janua.Domain.Conversations;

/// <summary>Lets a person come back to a conversation from another phone or another day. Only a keyed hash is kept.</summary>
public sealed class ReturnCode
{
    public required byte[] Hash { get; init; }
    public required string ConversationId { get; init; }
    public required Instant ExpiresAt { get; init; }
}
