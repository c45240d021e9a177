using NodaTime;

namespace Janua.Domain.Conversations;

/// <summary>One conversation with one person on one channel.</summary>
public sealed class Conversation
{
    /// <summary>128 random bits, base64url: knowing it is never enough, a token is needed too.</summary>
    public required string Id { get; init; }

    /// <summary>The door it came through, such as <c>directline</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>Code of the language the person is answered in; null before they wrote or chose.</summary>
    public string? Language { get; set; }

    /// <summary>Who speaks to the person now.</summary>
    public Floor Floor { get; set; }

    /// <summary>Raised by every turn; a turn that read an older version does not commit.</summary>
    public int Version { get; set; }

    /// <summary>Open dialogs and their memories, sealed; null before the first turn.</summary>
    public byte[]? StateSealed { get; set; }

    public required Instant StartedAt { get; init; }
    public Instant LastMessageAt { get; set; }
}

/// <summary>Who has the floor: while a human speaks, the bot relays and is silent but for safety.</summary>
public enum Floor { Bot, Human }
