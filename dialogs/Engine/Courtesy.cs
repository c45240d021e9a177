using Janua.Locales;

namespace Janua.Dialogs.Engine;

/// <summary>What is said to polite words.</summary>
internal static class Courtesy
{
    /// <param name="introduced">A second greeting is returned without the introduction.</param>
    public static Reply Reply(SmallTalk talk, bool introduced) => talk switch
    {
        SmallTalk.Greeting => Engine.Reply.Of(introduced ? "greet.hello-again" : "greet.hello"),
        SmallTalk.HowAreYou => Engine.Reply.Of("greet.how-are-you"),
        SmallTalk.Thanks => Engine.Reply.Of("greet.thanks"),
        SmallTalk.Farewell => Engine.Reply.Of("greet.farewell"),
        SmallTalk.WhoAreYou => Engine.Reply.Of("greet.who-are-you"),
        SmallTalk.Praise => Engine.Reply.Of("greet.praise"),
        _ => Engine.Reply.Of("greet.complaint").Propose(Choice.Of(Wishes.Human, "common.human")),
    };

    /// <summary>Whether these words are answered by saying what the bot is.</summary>
    public static bool Introduces(SmallTalk talk) => talk is SmallTalk.Greeting or SmallTalk.WhoAreYou;
}
