using Janua.Dialogs.Engine;
using Janua.Domain.Knowledge;

namespace Janua.Dialogs.GiveFeedback;

/// <summary>Hears whether an answer helped. Never insists: whatever else the person says is more important.</summary>
public sealed class GiveFeedbackDialog(GapLog gaps) : Dialog<GiveFeedbackMemory>("give-feedback")
{
    protected override IReadOnlyList<Question<GiveFeedbackMemory>> Questions { get; } = [new AskHelpful()];

    /// <summary>The choices to put under an answer, and the dialog that hears them.</summary>
    internal Step Offered(string articleId, string? question, Turn turn)
    {
        var memory = new GiveFeedbackMemory { ArticleId = articleId, Question = question };
        return new Step(Questions[0].Ask(memory, turn), Opened(memory, Questions[0].Name));
    }

    protected override Task<Step> Finish(GiveFeedbackMemory memory, Turn turn)
    {
        GapLog.RecordFeedback(turn.Changes, memory.ArticleId, turn.Language.Code, memory.Helpful!.Value, turn.Now);
        if (memory.Helpful.Value) return Task.FromResult(new Step(Reply.Of("answer-question.glad")));
        // A question that was typed and not answered well is worth an editor's time; a tapped topic is not a question.
        Guid? gap = memory.Question is { } question
            ? gaps.Record(turn.Changes, GapReason.NotHelpful, question, turn.Language.Code, memory.ArticleId, turn.Now)
            : null;
        var reply = Reply.Of("answer-question.sorry-offer-person").Offer(Choice.Of(Wishes.Human, "common.human"));
        return Task.FromResult(new Step(gap is null ? reply : reply.Offer(Choice.Of(Wishes.TellMe, "answer-question.tell-me-later")), Gap: gap));
    }
}

/// <summary>Which answer to which question, and whether it helped.</summary>
public sealed record GiveFeedbackMemory
{
    public required string ArticleId { get; init; }
    public string? Question { get; init; }
    public bool? Helpful { get; init; }
}
