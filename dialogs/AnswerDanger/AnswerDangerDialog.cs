using Janua.Dialogs.Engine;
using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Janua.Locales;

namespace Janua.Dialogs.AnswerDanger;

/// <summary>Answers words that say somebody is in danger: care, who helps at this minute, and a person, offered before anything is
/// passed on. Asks nothing else, never names what was heard, and leaves what was being talked about as it is.</summary>
public sealed class AnswerDangerDialog(EscalationDesk desk, ReturnCodes codes)
{
    /// <param name="answered">The dangers this conversation has been answered before.</param>
    /// <param name="floor">While a human answers, only the numbers are said, and only once.</param>
    public async Task<Step> Start(Danger danger, IReadOnlyList<Danger> answered, Floor floor, Turn turn)
    {
        var again = answered.Contains(danger);
        if (floor == Floor.Human) return new Step(again ? Reply.Nothing : Care(danger));
        var reply = again ? Reply.Of("safety.still-here") : Care(danger);
        if (!await desk.IsOpen(turn.ConversationId)) return new Step(Offered(again ? reply : reply.Say("safety.offer-person")));
        // Staff read this conversation already, because the person wished so: all that changes is how soon.
        EscalationDesk.Raise(turn.Changes, turn.ConversationId, EscalationReason.Danger, turn.Language.Code, null, turn.Now);
        return new Step(reply.Say("safety.marked-urgent"));
    }

    /// <summary>The person wants the conversation passed on.</summary>
    public async Task<Step> PassOn(string? centreId, Turn turn)
    {
        var waits = await desk.IsOpen(turn.ConversationId);
        EscalationDesk.Raise(turn.Changes, turn.ConversationId, EscalationReason.Danger, turn.Language.Code, centreId, turn.Now);
        if (waits) return new Step(Reply.Of("safety.marked-urgent"));
        var code = codes.Issue(turn.Changes, turn.ConversationId, turn.Now);
        return new Step(Reply.Of("safety.passed-on", ("code", code)));
    }

    /// <summary>The person does not want it passed on: nothing is.</summary>
    public static Step Declined => new(Reply.Of("safety.declined"));

    private static Reply Offered(Reply reply) =>
        reply.Propose(Choice.Of(Wishes.HumanNow, "safety.pass-on")).Offer(Choice.Of(Wishes.NotNow, "safety.not-now"));

    private static Reply Care(Danger danger) => Reply.Of(danger switch
    {
        Danger.SelfHarm => "safety.self-harm",
        Danger.Violence => "safety.violence",
        Danger.ChildDanger => "safety.child-danger",
        Danger.Threat => "safety.threat",
        Danger.Recruitment => "safety.recruitment",
        _ => "safety.medical",
    });
}
