using NodaTime;

namespace Janua.Domain.Conversations;

/// <summary>One line of the message log. The log holds both directions and is itself the delivery:
/// clients read on from the number they have seen.</summary>
public sealed class Message
{
    public required string ConversationId { get; init; }

    /// <summary>Place in the conversation, from 1 without a gap.</summary>
    public required int Number { get; init; }

    public required Sender From { get; init; }

    /// <summary>The sender's own id of the message: the same id is never accepted twice. Null for what we send.</summary>
    public string? ExternalId { get; init; }

    public required byte[] BodySealed { get; init; }

    public required Instant At { get; init; }

    /// <summary>How far an incoming message has come; <see cref="Progress.Answered"/> for what we send.</summary>
    public Progress Progress { get; set; }

    /// <summary>How many turns have failed on it.</summary>
    public int Failures { get; set; }

    /// <summary>What kind of fault stopped its turn (a type name, never a text); null unless failed.</summary>
    public string? Fault { get; set; }

    /// <summary>The member of staff who wrote it, when <see cref="From"/> is <see cref="Sender.Staff"/>.</summary>
    public Guid? StaffId { get; init; }
}

public enum Sender { Person, Bot, Staff }

public enum Progress { Accepted, Answered, Failed, Dismissed }
