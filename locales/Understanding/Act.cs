namespace Janua.Locales;

/// <summary>One thing a phrase does: a command, small talk, yes or no, or a place in a list.</summary>
internal readonly record struct Act(Command? Command = null, SmallTalk? SmallTalk = null, bool? YesNo = null, int? Position = null, Language? Language = null)
{
    /// <summary>The act of a key in <c>phrases.yaml</c> (start-over, how-are-you, yes …), or null.</summary>
    public static Act? Of(string key)
    {
        var name = key.Replace("-", "", StringComparison.Ordinal);
        if (Enum.TryParse<Command>(name, ignoreCase: true, out var command)) return new Act(Command: command);
        if (Enum.TryParse<SmallTalk>(name, ignoreCase: true, out var talk)) return new Act(SmallTalk: talk);
        return key switch { "yes" => new Act(YesNo: true), "no" => new Act(YesNo: false), _ => null };
    }
}
