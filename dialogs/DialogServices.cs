using Janua.Dialogs.AnswerDanger;
using Janua.Dialogs.AnswerQuestion;
using Janua.Dialogs.ChooseLanguage;
using Janua.Dialogs.Engine;
using Janua.Dialogs.GiveFeedback;
using Janua.Dialogs.ReachHuman;
using Janua.Dialogs.TellWhenKnown;
using Microsoft.Extensions.DependencyInjection;

namespace Janua.Dialogs;

/// <summary>All dialogs, for the host to compose.</summary>
public static class DialogServices
{
    public static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton<Mouth>().AddSingleton<DialogEngine>()
        .AddSingleton<AnswerQuestionDialog>().AddSingleton<GiveFeedbackDialog>()
        .AddSingleton<ReachHumanDialog>().AddSingleton<TellWhenKnownDialog>().AddSingleton<AnswerDangerDialog>().AddSingleton<ChooseLanguageDialog>();
}
