using NodaTime;

namespace Janua.Domain.Escalations;

/// <summary>A person waits for a human. At most one is open for a conversation.</summary>
public sealed class Escalation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string ConversationId { get; init; }
    public required EscalationReason Reason { get; set; }

    /// <summary>Code of the language the person writes in.</summary>
    public required string Language { get; init; }

    /// <summary>The centre the person named, if any.</summary>
    public string? CentreId { get; set; }

    public EscalationState State { get; private set; }
    public required Instant RaisedAt { get; init; }
    public Guid? ClaimedBy { get; private set; }
    public Instant? ClaimedAt { get; private set; }
    public Instant? ResolvedAt { get; private set; }

    /// <summary>A member of staff takes it.</summary>
    /// <returns>False when somebody else was first or it is resolved.</returns>
    public bool Claim(Guid staffId, Instant now)
    {
        if (State != EscalationState.Waiting) return false;
        (State, ClaimedBy, ClaimedAt) = (EscalationState.Claimed, staffId, now);
        return true;
    }

    /// <returns>False when it is resolved already.</returns>
    public bool Resolve(Instant now)
    {
        if (State == EscalationState.Resolved) return false;
        (State, ResolvedAt) = (EscalationState.Resolved, now);
        return true;
    }
}

public enum EscalationState { Waiting, Claimed, Resolved }

/// <summary>Why a person waits. From <see cref="SelfHarm"/> on somebody may be in danger (<see cref="Janua.Locales.Danger"/>):
/// these come before all others.</summary>
public enum EscalationReason { Asked, NotUnderstood, NotKnown, HumanOnly, TurnFailed, SelfHarm, Violence, ChildDanger, Threat, Recruitment, Medical }
