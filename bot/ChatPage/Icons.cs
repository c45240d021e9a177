namespace Janua.Bot.ChatPage;

/// <summary>The few drawings of the page; each stands beside or inside something that has a name.</summary>
internal static class Icons
{
    public const string Menu = """<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h16"/></svg>""";
    public const string Close = """<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg>""";

    /// <summary>An arrow upwards: the same in both directions of writing.</summary>
    public const string Send = """<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V5M6 11l6-6 6 6"/></svg>""";
}
