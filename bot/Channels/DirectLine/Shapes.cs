using System.Text.Json.Serialization;
using Janua.Bot.Channels.Activities;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>What Direct Line 3.0 answers to a read and sends on the socket.</summary>
/// <param name="Watermark">Number of the newest message in the set; reading on from it misses and repeats nothing.</param>
public sealed record ActivitySet(IReadOnlyList<Activity> Activities, string Watermark);

/// <summary>A conversation and the token that opens it.</summary>
public sealed record ConversationOpened
{
    public required string ConversationId { get; init; }
    public required string Token { get; init; }

    /// <summary>Seconds the token lives.</summary>
    [JsonPropertyName("expires_in")]
    public required int ExpiresIn { get; init; }

    /// <summary>Absolute address of the socket, with its own very short ticket; null where no socket was asked for.</summary>
    public string? StreamUrl { get; init; }

    /// <summary>Opens the conversation again after the token has run out; only the chat page asks for it.</summary>
    public string? Renewal { get; init; }
}

/// <summary>The id an accepted activity got.</summary>
public sealed record ResourceId(string Id);

/// <summary>What we add to an activity of ours: how Janua's own pages show it.</summary>
public sealed record OurData(JanuaData Janua);

/// <param name="From"><c>bot</c> or <c>staff</c>.</param>
public sealed record JanuaData(string? Note, IReadOnlyList<JanuaChoice> Choices, string From);

public sealed record JanuaChoice(string Id, string Label);

/// <summary>What goes back with a person's own activity: clients tell by it that their message arrived.</summary>
public sealed record ClientData([property: JsonPropertyName("clientActivityID")] string? ClientActivityId);

/// <summary>A return code as a person typed it.</summary>
public sealed record CodeTyped(string? Code);

/// <param name="Keep">Whether the person asked this device to remember the conversation.</param>
public sealed record RenewalWish(bool Keep);
