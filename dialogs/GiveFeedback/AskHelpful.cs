using Janua.Dialogs.Engine;

namespace Janua.Dialogs.GiveFeedback;

/// <summary>Was this helpful?</summary>
internal sealed class AskHelpful() : Question<GiveFeedbackMemory>("ask-helpful")
{
    private const string Yes = "helpful:yes", No = "helpful:no";

    public override bool Insists => false;

    public override bool IsOpen(GiveFeedbackMemory memory, Turn turn) => memory.Helpful is null;

    public override GiveFeedbackMemory? Hear(GiveFeedbackMemory memory, Utterance utterance, bool waiting, Turn turn)
    {
        var helpful = Judged(utterance.Choice) ?? (waiting ? utterance.Understanding.YesNo : null);
        return helpful is null ? null : memory with { Helpful = helpful };
    }

    internal static bool? Judged(string? choice) => choice switch { Yes => true, No => false, _ => null };

    public override Reply Ask(GiveFeedbackMemory memory, Turn turn) => Reply.Of("answer-question.ask-helpful")
        .Offer(Choice.Of(Yes, "answer-question.helpful-yes"), Choice.Of(No, "answer-question.helpful-no"));
}
