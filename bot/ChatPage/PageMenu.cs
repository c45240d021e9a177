namespace Janua.Bot.ChatPage;

/// <summary>The menu of the page: how it looks, what it remembers, coming back, forgetting.</summary>
internal static class PageMenu
{
    public static string Html(Func<string, string> say) => $"""
        <dialog id="menu" aria-labelledby="menu-title">
          <div class="menu-head">
            <h2 id="menu-title" data-say="menu">{say("menu")}</h2>
            <button class="round" id="menu-close" type="button" aria-label="{say("close")}" data-say-label="close">{Icons.Close}</button>
          </div>
          <label class="switch"><input type="checkbox" role="switch" id="large"><span data-say="large-text">{say("large-text")}</span></label>
          <fieldset class="themes" id="themes">
            <legend data-say="theme">{say("theme")}</legend>
            {Theme("auto", "theme-auto", say)}{Theme("light", "theme-light", say)}{Theme("dark", "theme-dark", say)}
          </fieldset>
          <label class="switch"><input type="checkbox" role="switch" id="keep" aria-describedby="keep-why"><span data-say="keep-history">{say("keep-history")}</span></label>
          <p class="fine" id="keep-why" data-say="keep-history-explained">{say("keep-history-explained")}</p>
          <form id="code-form" class="code" autocomplete="off">
            <label for="code" data-say="have-a-code">{say("have-a-code")}</label>
            <div><input id="code" inputmode="numeric" dir="ltr" maxlength="40" placeholder="{say("enter-code")}" data-say-placeholder="enter-code"><button type="submit" data-say="code-check">{say("code-check")}</button></div>
            <p class="fine" id="code-answer" role="status"></p>
          </form>
          <button class="forget" id="forget" type="button" data-say="forget">{say("forget")}</button>
          <p class="fine" data-say="quick-exit-explained">{say("quick-exit-explained")}</p>
        </dialog>
        """;

    private static string Theme(string name, string key, Func<string, string> say) =>
        $"""<label><input type="radio" name="theme" value="{name}"{(name == "auto" ? " checked" : "")}><span data-say="{key}">{say(key)}</span></label>""";
}
