using NodaTime;

namespace Janua.Domain.Staff;

/// <summary>A link with which someone sets their own password: single use, thirty minutes, kept only as a keyed hash.</summary>
public sealed class SetupLink
{
    public required byte[] CodeHash { get; init; }
    public required Instant ExpiresAt { get; init; }
    public Instant? UsedAt { get; set; }

    /// <summary>Whose password it sets; null for the link that makes the first administrator.</summary>
    public Guid? StaffId { get; init; }
}
