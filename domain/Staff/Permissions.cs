namespace Janua.Domain.Staff;

/// <summary>What can be allowed. Every page and endpoint of the panel names one.</summary>
public enum Permission
{
    ReadArticles, EditArticles, ReviewArticles, PublishArticles,
    ReadGaps, EditGaps,
    ReadEscalations, AnswerEscalations,
    ReadFailedMessages, EditFailedMessages,
    TestAnswers, EditStaff, ReadAudit,
}

/// <summary>Which role may do what.</summary>
public static class Permissions
{
    private static readonly Dictionary<Role, Permission[]> ByRole = new()
    {
        [Role.Evaluator] = [Permission.ReadArticles, Permission.TestAnswers],
        [Role.SocialWorker] = [Permission.ReadArticles, Permission.TestAnswers, Permission.ReadGaps, Permission.ReadEscalations, Permission.AnswerEscalations],
        [Role.ContentEditor] = [Permission.ReadArticles, Permission.EditArticles, Permission.TestAnswers, Permission.ReadGaps, Permission.EditGaps],
        [Role.Reviewer] = [Permission.ReadArticles, Permission.EditArticles, Permission.ReviewArticles, Permission.PublishArticles, Permission.TestAnswers, Permission.ReadGaps, Permission.EditGaps],
        [Role.Administrator] = Enum.GetValues<Permission>(),
    };

    public static bool Allows(this Role role, Permission permission) => ByRole[role].Contains(permission);
}
