using System.Text.Json;

namespace Janua.Bot.Channels.Activities;

/// <summary>One thing said or done in a conversation, as the Bot Framework protocols write it
/// (Bot Framework Activity schema 3.1). Only the fields that are used here.</summary>
public sealed record Activity
{
    /// <summary><c>message</c>, <c>event</c> or <c>typing</c>; others are not taken.</summary>
    public string? Type { get; init; }

    public string? Id { get; init; }

    /// <summary>ISO 8601, UTC. Set by us: a client's own clock is not believed.</summary>
    public string? Timestamp { get; init; }

    public string? ChannelId { get; init; }
    public ChannelAccount? From { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? Text { get; init; }

    /// <summary><c>plain</c>: what we say is never markup.</summary>
    public string? TextFormat { get; init; }

    public string? Locale { get; init; }

    /// <summary>Name of an event.</summary>
    public string? Name { get; init; }

    /// <summary>What a tapped button or an event carries.</summary>
    public JsonElement? Value { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Refused when a client sends any: files are not taken.</summary>
    public JsonElement? Attachments { get; init; }

    public JsonElement? ChannelData { get; init; }
}

/// <param name="Role"><c>user</c> or <c>bot</c>.</param>
public sealed record ChannelAccount(string? Id, string? Name = null, string? Role = null);

public sealed record ConversationAccount(string? Id);

/// <summary>Buttons under the newest message.</summary>
public sealed record SuggestedActions(IReadOnlyList<CardAction> Actions);

/// <summary>A button. <c>messageBack</c> sends <paramref name="Text"/> and <paramref name="Value"/> and shows <paramref name="DisplayText"/>.</summary>
public sealed record CardAction(string Type, string Title, string Text, string DisplayText, ChosenValue Value);

/// <summary>What a button of ours carries: the id of its choice.</summary>
public sealed record ChosenValue(string Choice);
