using Janua.Locales;

namespace Janua.Dialogs.AnswerDanger;

/// <summary>A danger that a conversation has been answered, and how grave it was at its gravest.</summary>
public sealed record AnsweredDanger(Danger Danger, Severity Severity);
