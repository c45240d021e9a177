using System.Text.Json;
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

    /// <summary>The answer that waits to be judged; null when something else is open.</summary>
    internal GiveFeedbackMemory? Waiting(OpenDialog? open) => open?.Dialog == Name ? open.Memory.Deserialize<GiveFeedbackMemory>() : null;

    /// <summary>A second tap is answered as kindly as the first and not counted; null when the choice is no judgement.</summary>
    internal static Step? JudgedAgain(string choice) => AskHelpful.Judged(choice) switch
    {
        true => new Step(Reply.Of("answer-question.glad")),
        false => new Step(Sorry.Propose(Choice.Of(Wishes.Human, "common.human"))),
        null => null,
    };

    protected override Task<Step> Finish(GiveFeedbackMemory memory, Turn turn)
    {
        GapLog.RecordFeedback(turn.Changes, memory.ArticleId, turn.Language.Code, memory.Helpful!.Value, turn.Now);
        if (memory.Helpful.Value) return Task.FromResult(new Step(Reply.Of("answer-question.glad")));
        // A question that was typed and not answered well is worth an editor's time; a tapped topic is not a question.
        Guid? gap = memory.Question is { } question
            ? gaps.Record(turn.Changes, GapReason.NotHelpful, question, turn.Language.Code, memory.ArticleId, turn.Now)
            : null;
        var human = Choice.Of(Wishes.Human, "common.human");
        var reply = gap is null ? Sorry.Propose(human) : Sorry.Offer(human, Choice.Of(Wishes.TellMe, "answer-question.tell-me-later"));
        return Task.FromResult(new Step(reply, Gap: gap));
    }

    private static Reply Sorry => Reply.Of("answer-question.sorry-offer-person");
}

/// <summary>Which answer to which question, and whether it helped.</summary>
public sealed record GiveFeedbackMemory
{
    public required string ArticleId { get; init; }
    public string? Question { get; init; }
    public bool? Helpful { get; init; }
}
