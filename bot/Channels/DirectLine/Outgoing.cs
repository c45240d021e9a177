using System.Globalization;
using System.Text.Json;
using Janua.Bot.Channels.Activities;
using Janua.Domain.Conversations;
using NodaTime.Text;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>Logged messages as Direct Line sends them, both directions: clients need their own back to know that it arrived.</summary>
internal static class Outgoing
{
    public const string ChannelId = "directline";

    private static readonly ChannelAccount Person = new("person", Role: "user");
    private static readonly ChannelAccount Bot = new("janua", Role: "bot");
    private static readonly ChannelAccount Staff = new("janua-staff", Role: "bot");

    /// <summary>Id of an activity, such as <c>Zt3…|0000007</c>.</summary>
    public static string IdOf(string conversationId, int number) => FormattableString.Invariant($"{conversationId}|{number:0000000}");

    public static ActivitySet Set(string conversationId, IReadOnlyList<LoggedMessage> messages, int watermark) => new(
        [.. messages.Select(message => From(conversationId, message))],
        (messages.Count > 0 ? messages[^1].Number : watermark).ToString(CultureInfo.InvariantCulture));

    public static Activity From(string conversationId, LoggedMessage message)
    {
        var body = message.Body;
        var activity = new Activity
        {
            Type = body.Event is null ? "message" : "event",
            Id = IdOf(conversationId, message.Number),
            Timestamp = InstantPattern.ExtendedIso.Format(message.At),
            ChannelId = ChannelId,
            Conversation = new(conversationId),
        };
        return message.From == Sender.Person ? Own(activity, message) : Ours(activity, message);
    }

    private static Activity Own(Activity activity, LoggedMessage message)
    {
        var body = message.Body;
        return activity with
        {
            From = Person,
            Locale = body.Locale,
            Name = body.Event,
            Text = body.Event is null ? body.Text : null,
            Value = body.Event is null
                ? body.Choice is { } choice ? JsonSerializer.SerializeToElement(new ChosenValue(choice), ActivityJson.Wire.ChosenValue) : null
                : body.Text.Length > 0 ? JsonSerializer.SerializeToElement(body.Text, ActivityJson.Wire.String) : null,
            ChannelData = JsonSerializer.SerializeToElement(new ClientData(message.ExternalId), ActivityJson.Wire.ClientData),
        };
    }

    private static Activity Ours(Activity activity, LoggedMessage message)
    {
        var body = message.Body;
        var data = new JanuaData(body.Note, [.. body.Offers.Select(offer => new JanuaChoice(offer.Id, offer.Label))], message.From == Sender.Staff ? "staff" : "bot");
        return activity with
        {
            From = message.From == Sender.Staff ? Staff : Bot,
            Locale = body.Locale,
            // The note is a paragraph of its own, for clients that know nothing of notes.
            Text = body.Note is { } note ? $"{body.Text}\n\n{note}" : body.Text,
            TextFormat = "plain",
            SuggestedActions = body.Offers.Count == 0 ? null : new([.. body.Offers.Select(Button)]),
            ChannelData = JsonSerializer.SerializeToElement(new OurData(data), ActivityJson.Wire.OurData),
        };
    }

    private static CardAction Button(Offer offer) => new("messageBack", offer.Label, offer.Label, offer.Label, new ChosenValue(offer.Id));
}
