using Janua.Locales;

namespace Janua.Dialogs.AnswerDanger;

/// <summary>A danger that a conversation has been answered, and how grave it was at its gravest.</summary>
/// <param name="ToAnother">Whether it was somebody else's, where that makes another answer.</param>
public sealed record AnsweredDanger(Danger Danger, bool ToAnother, Severity Severity)
{
    public static AnsweredDanger Of(DangerSignal signal) =>
        new(signal.Danger, signal is { ToAnother: true, Danger: Danger.SelfHarm or Danger.Violence }, signal.Severity);

    public bool IsSame(AnsweredDanger other) => Danger == other.Danger && ToAnother == other.ToAnother;
}
