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
    public async Task<Step> Start(DangerSignal signal, IReadOnlyList<AnsweredDanger> answered, Floor floor, Turn turn)
    {
        var now = AnsweredDanger.Of(signal);
        var again = answered.Any(one => one.IsSame(now) && one.Severity >= now.Severity);
        // Staff read this conversation already, because the person wished so: all that changes is how soon.
        var isRead = await desk.IsOpen(turn.ConversationId);
        if (isRead) EscalationDesk.Raise(turn.Changes, turn.ConversationId, Reason(signal.Danger), turn.Language.Code, null, turn.Now);
        if (floor == Floor.Human) return new Step(again ? Reply.Nothing : Care(signal));
        var reply = again ? Reply.Of("safety.still-here") : Care(signal);
        if (isRead) return new Step(again ? reply : reply.Say("safety.marked-urgent"));
        return new Step(Offered(reply.Say(again ? "safety.offer-again" : "safety.offer-person")));
    }

    /// <summary>What the conversation remembers of it, beside what it remembered before.</summary>
    public static IReadOnlyList<AnsweredDanger> Remembered(DangerSignal signal, IReadOnlyList<AnsweredDanger> before)
    {
        var now = AnsweredDanger.Of(signal);
        var severity = before.Where(now.IsSame).Select(one => one.Severity).Append(now.Severity).Max();
        return [.. before.Where(one => !one.IsSame(now)), now with { Severity = severity }];
    }

    /// <summary>The person wants the conversation passed on.</summary>
    /// <param name="answered">The last one is why.</param>
    public async Task<Step> PassOn(IReadOnlyList<AnsweredDanger> answered, string? centreId, Turn turn)
    {
        var reason = answered is [.., var last] ? Reason(last.Danger) : EscalationReason.Asked;
        var waits = await desk.IsOpen(turn.ConversationId);
        EscalationDesk.Raise(turn.Changes, turn.ConversationId, reason, turn.Language.Code, centreId, turn.Now);
        if (waits) return new Step(Reply.Of("safety.marked-urgent"));
        var code = codes.Issue(turn.Changes, turn.ConversationId, turn.Now);
        return new Step(Reply.Of("safety.passed-on", ("code", code)));
    }

    /// <summary>The person does not want it passed on: nothing is.</summary>
    public static Step Declined => new(Reply.Of("safety.declined"));

    private static Reply Offered(Reply reply) =>
        reply.Propose(Choice.Of(Wishes.HumanNow, "safety.pass-on")).Offer(Choice.Of(Wishes.NotNow, "safety.not-now"));

    private static Reply Care(DangerSignal signal) => Reply.Of((signal.Danger, signal.ToAnother, signal.Severity) switch
    {
        (Danger.SelfHarm, true, _) => "safety.self-harm-of-another",
        (Danger.SelfHarm, _, Severity.Immediate) => "safety.self-harm-now",
        (Danger.SelfHarm, _, _) => "safety.self-harm",
        (Danger.Violence, true, _) => "safety.violence-to-another",
        (Danger.Violence, _, Severity.Immediate) => "safety.violence-now",
        (Danger.Violence, _, _) => "safety.violence",
        (Danger.ChildDanger, _, Severity.Immediate) => "safety.child-danger-now",
        (Danger.ChildDanger, _, _) => "safety.child-danger",
        (Danger.Threat, _, Severity.Immediate) => "safety.threat-now",
        (Danger.Threat, _, _) => "safety.threat",
        (Danger.Recruitment, _, _) => "safety.recruitment",
        _ => "safety.medical",
    });

    private static EscalationReason Reason(Danger danger) => danger switch
    {
        Danger.SelfHarm => EscalationReason.SelfHarm,
        Danger.Violence => EscalationReason.Violence,
        Danger.ChildDanger => EscalationReason.ChildDanger,
        Danger.Threat => EscalationReason.Threat,
        Danger.Recruitment => EscalationReason.Recruitment,
        _ => EscalationReason.Medical,
    };
}
