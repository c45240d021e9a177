namespace Janua.Dialogs.Engine;

/// <summary>Ids of choices that begin something new wherever they are tapped. Stable for ever: old buttons stay on old screens.</summary>
public static class Wishes
{
    public const string Human = "human";
    public const string TellMe = "tell-me";
    public const string HumanNow = "human-now";
    public const string NotNow = "not-now";
    public const string NoneOfThese = "none-of-these";
    public const string TopicPrefix = Domain.Knowledge.PublishedArticle.ChoicePrefix;
    public const string LanguagePrefix = "language:";

    public static string Topic(string articleId) => TopicPrefix + articleId;

    public static bool Is(string choice) => choice is Human or TellMe or NoneOfThese or HumanNow or NotNow
        || choice.StartsWith(TopicPrefix, StringComparison.Ordinal)
        || choice.StartsWith(LanguagePrefix, StringComparison.Ordinal);
}
