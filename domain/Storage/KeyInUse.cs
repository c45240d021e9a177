using NodaTime;

namespace Janua.Domain.Storage;

/// <summary>A vault key that sealed something in this database: without it the process refuses to start.</summary>
public sealed class KeyInUse
{
    public required int Version { get; init; }
    public required string Fingerprint { get; init; }
    public required Instant Since { get; init; }
}
