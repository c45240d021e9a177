using System.Text.RegularExpressions;
using Janua.Bot.Turns;
using Janua.Domain.Conversations;
using NodaTime;

namespace Janua.Bot.Talk;

/// <summary>Speaks for a person with the real pipeline: each line is accepted into the log, each turn loads the
/// conversation from the database and commits it, so that state surviving a restart is shown by every script.</summary>
public sealed partial class ChatPlayer(IServiceProvider services, string conversationId)
{
    private const string Channel = "terminal";

    private readonly MessageLog log = services.GetRequiredService<MessageLog>();
    private int seen;
    private readonly List<Offer> offered = [];

    public string ConversationId => conversationId;

    public static async Task<ChatPlayer> Open(IServiceProvider services, string? language, Instant now)
    {
        var id = ConversationStore.NewId();
        await services.GetRequiredService<ConversationStore>().Open(id, Channel, language, now);
        return new ChatPlayer(services, id);
    }

    /// <summary>Says lines in one burst and returns what comes back, as the lines of a script.</summary>
    public async Task<IReadOnlyList<ChatStep>> Say(IEnumerable<string> lines, Instant now)
    {
        foreach (var line in lines) await log.Accept(conversationId, null, Tapped(line), now);
        await services.GetRequiredService<TurnRunner>().Run(conversationId);
        return await Heard();
    }

    /// <summary>What has been said to the person since last time.</summary>
    public async Task<IReadOnlyList<ChatStep>> Heard()
    {
        var messages = await log.After(conversationId, seen);
        var steps = new List<ChatStep>();
        foreach (var message in messages.Where(one => one.From != Sender.Person))
        {
            steps.AddRange(Bubble(message.Body));
            var offers = message.Body.Offers;
            offered.AddRange(offers);
            if (offers.Count > 0) steps.Add(new ChatStep(StepKind.Choices, string.Join(' ', offers.Select(offer => $"[{offer.Label}]"))));
        }
        if (messages.Count > 0) seen = messages[^1].Number;
        return steps;
    }

    /// <summary>Whether a choice of this label has ever been on the screen.</summary>
    public bool WasOffered(string label) => offered.Any(one => one.Label == label);

    // [label] taps the last choice that was offered under that label: old buttons stay on the screen.
    private Body Tapped(string line)
    {
        var label = line.StartsWith('[') && line.EndsWith(']') ? line[1..^1] : null;
        var offer = offered.LastOrDefault(one => one.Label == label);
        return offer is null ? new Body { Text = line } : new Body { Text = offer.Label, Choice = offer.Id };
    }

    private static IEnumerable<ChatStep> Bubble(Body body)
    {
        var words = body.Note is null ? body.Text : $"{body.Text}\n({body.Note})";
        return Code().Replace(words, "0000 000 000 000").Split('\n').Select((line, i) => new ChatStep(i == 0 ? StepKind.Bot : StepKind.More, line));
    }

    // Return codes are random; a script shows where they stand.
    [GeneratedRegex(@"\d{4} \d{3} \d{3} \d{3}")]
    private static partial Regex Code();
}
