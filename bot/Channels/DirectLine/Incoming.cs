using System.Text.Json;
using Janua.Bot.Channels.Activities;
using Janua.Domain.Conversations;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>What a client's activity means to us.</summary>
internal abstract record Incoming
{
    private Incoming() { }

    /// <param name="ClientId">The client's own id of it: sent twice, it is taken once. Null when it gave none.</param>
    public sealed record Said(Body Body, string? ClientId) : Incoming;

    /// <summary>Fine, and nothing to keep: a typing sign, an event of another product.</summary>
    public sealed record Nothing : Incoming;

    public sealed record Refused(string Code, string Title) : Incoming;

    private const int LongestId = 100;

    /// <summary>Holds every well-formed language tag in use (RFC 5646, 4.4.1).</summary>
    private const int LongestTag = 35;

    public static Incoming From(Activity activity, int longestText)
    {
        if (activity.Attachments is { ValueKind: JsonValueKind.Array } files && files.GetArrayLength() > 0)
            return new Refused("FilesNotTaken", "Files and attachments are not taken. Send text.");
        if (activity.Text?.Length > longestText)
            return new Refused("TextTooLong", FormattableString.Invariant($"A message may have at most {longestText} characters. Send it in parts."));
        var clientId = Field(activity.ChannelData, "clientActivityID") ?? activity.Id;
        if (clientId?.Length is 0 or > LongestId)
            return new Refused("BadId", FormattableString.Invariant($"An activity id has 1 to {LongestId} characters."));
        return activity.Type switch
        {
            "message" => Message(activity, clientId),
            "event" => Event(activity, clientId),
            "typing" => new Nothing(),
            _ => new Refused("BadType", "Activities of type message, event and typing are taken."),
        };
    }

    private static Incoming Message(Activity activity, string? clientId)
    {
        var choice = Field(activity.Value, "choice") ?? Field(activity.ChannelData, "choice");
        if (choice?.Length > LongestId) return new Refused("BadChoice", "There is no such choice.");
        if (choice is null && string.IsNullOrWhiteSpace(activity.Text))
            return new Refused("Empty", "A message needs a text or a choice.");
        return new Said(new Body { Text = activity.Text ?? "", Choice = choice, Locale = Locale(activity) }, clientId);
    }

    private static Incoming Event(Activity activity, string? clientId) => activity.Name switch
    {
        "start" => new Said(new Body { Event = "start", Locale = Locale(activity) }, clientId),
        "language" when (Word(activity.Value) ?? Field(activity.Value, "language")) is { Length: > 0 and <= LongestTag } code =>
            new Said(new Body { Event = "language", Text = code, Locale = Locale(activity) }, clientId),
        "language" => new Refused("BadLanguage", "The event language needs the language's code as its value."),
        // Clients tell many things about themselves, such as webchat/join.
        _ => new Nothing(),
    };

    private static string? Locale(Activity activity) => activity.Locale is { Length: > 0 and <= LongestTag } tag ? tag : null;

    private static string? Field(JsonElement? from, string name) =>
        from is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty(name, out var field) ? Word(field) : null;

    private static string? Word(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.String } text) return null;
        try { return text.GetString(); }
        // Half of a surrogate pair: no client of good will sends that in an id.
        catch (InvalidOperationException) { return null; }
    }
}
