using Janua.Dialogs.Engine;
using Janua.Domain.Conversations;
using Janua.Domain.Knowledge;

namespace Janua.Dialogs.TellWhenKnown;

/// <summary>Remembers that a person wants to hear the answer once there is one, and gives them the code to come back with.</summary>
public sealed class TellWhenKnownDialog(GapLog gaps, ReturnCodes codes)
{
    public Task<Step> Start(Guid? gap, Turn turn)
    {
        if (gap is not { } question) return Task.FromResult(new Step(Reply.Of("conversation.old-button")));
        gaps.TellLater(turn.Changes, question, turn.ConversationId);
        var code = codes.Issue(turn.Changes, turn.ConversationId, turn.Now);
        return Task.FromResult(new Step(Reply.Of("answer-question.noted", ("code", code))));
    }
}
