using Janua.Dialogs.Engine;
using Janua.Domain.Conversations;
using Janua.Domain.Escalations;

namespace Janua.Dialogs.ReachHuman;

/// <summary>Passes the conversation on to staff, and says honestly what happens now and who answers round the clock.</summary>
public sealed class ReachHumanDialog(EscalationDesk desk, ReturnCodes codes)
{
    public async Task<Step> Start(string? centreId, Turn turn)
    {
        if (await desk.IsOpen(turn.ConversationId))
            return new Step(Reply.Of("reach-human.already-waiting").Say("reach-human.emergency-numbers"));
        EscalationDesk.Raise(turn.Changes, turn.ConversationId, EscalationReason.Asked, turn.Language.Code, centreId, turn.Now);
        var code = codes.Issue(turn.Changes, turn.ConversationId, turn.Now);
        return new Step(Reply.Of("reach-human.passed-on", ("code", code)).Say("reach-human.emergency-numbers"));
    }
}
