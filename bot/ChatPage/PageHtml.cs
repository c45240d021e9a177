using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Janua.Locales;

namespace Janua.Bot.ChatPage;

/// <summary>The page as it is sent: readable at once in one language, with the words of all languages on board,
/// so that switching needs no line.</summary>
internal sealed partial class PageHtml(Texts texts, Options options, ChatAssets assets)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    // Escapes <, > and &, so the words can stand inside a script element.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string In(HttpRequest request)
    {
        var languages = texts.Languages;
        var facts = languages[PageLanguage.Of(request, languages)];
        var words = Words(facts.Language);
        string Say(string name) => Html.Encode(words[name]);
        var direction = facts.Direction == Direction.RightToLeft ? "rtl" : "ltr";
        return $"""
            <!doctype html>
            <html lang="{facts.Bcp47}" dir="{direction}">
            <head>
            <meta charset="utf-8">
            <title>{Say("title")}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noarchive">
            <link rel="icon" href="{At("mark.svg")}" type="image/svg+xml">
            <link rel="stylesheet" href="{At("page.css")}">
            {Modules()}
            </head>
            <body>
            <a class="skip" href="#text" data-say="skip-to-input">{Say("skip-to-input")}</a>
            <header>
              <div class="bar">
                <img class="mark" src="{At("mark.svg")}" alt="" width="40" height="40">
                <div class="who"><h1 data-say="janua">{Say("janua")}</h1><p data-say="subtitle">{Say("subtitle")}</p></div>
                <a class="exit" id="exit" href="/chat/exit" rel="noreferrer" title="{Say("quick-exit-explained")}" data-say="quick-exit" data-say-title="quick-exit-explained">{Say("quick-exit")}</a>
                <button class="round" id="menu-button" type="button" aria-haspopup="dialog" aria-label="{Say("menu")}" data-say-label="menu" hidden>{Icons.Menu}</button>
              </div>
              <nav class="languages" aria-label="{Say("language")}" data-say-label="language">{Switch(facts)}</nav>
            </header>
            <main>
              <div id="log" role="log" tabindex="0" aria-label="{Say("message-list")}" data-say-label="message-list">
                {Urgent(words["emergency-numbers"])}
                <p class="fine" data-say="privacy-note">{Say("privacy-note")}</p>
                <noscript><p class="fine">{Say("no-script")}</p></noscript>
                <div class="turn from-bot" id="hello"><div class="bubble" dir="auto" data-say="hello">{Say("hello")}</div></div>
              </div>
              <button id="newest" class="newest" type="button" data-say="new-messages" hidden>{Say("new-messages")}</button>
            </main>
            <footer>
            <p id="line" role="status" class="line"></p>
            <form id="composer" class="composer" autocomplete="off">
              <label class="unseen" for="text" data-say="input-label">{Say("input-label")}</label>
              <textarea id="text" name="text" rows="1" dir="auto" maxlength="{options.Chat.LongestMessage}" enterkeyhint="send" placeholder="{Say("input-placeholder")}" data-say-placeholder="input-placeholder"></textarea>
              <button class="send" type="submit" aria-label="{Say("send")}" data-say-label="send">{Icons.Send}</button>
            </form>
            </footer>
            {PageMenu.Html(Say)}
            <script type="application/json" id="words">{AllWords()}</script>
            </body>
            </html>
            """;
    }

    private string At(string name) => $"/chat/{assets.Fingerprint}/{name}";

    // The others are named too, so that they come in one go and not one after another.
    private string Modules() => string.Join("\n", assets.Names.Where(name => name.EndsWith(".js", StringComparison.Ordinal)).Select(name =>
        name == "page.js" ? $"<script type=\"module\" src=\"{At(name)}\"></script>" : $"<link rel=\"modulepreload\" href=\"{At(name)}\">"));

    private string Switch(LanguageFacts shown) => string.Concat(texts.Languages.Spoken.Select(facts =>
        $"<a href=\"/?lang={facts.Language}\" hreflang=\"{facts.Bcp47}\" lang=\"{facts.Bcp47}\" data-language=\"{facts.Language}\"{(facts == shown ? " aria-current=\"true\"" : "")}>{Html.Encode(facts.Name)}</a>"));

    /// <summary>The public numbers: the first line and the first number always in sight, all of them one tap away.</summary>
    private static string Urgent(string numbers)
    {
        var lines = numbers.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var list = string.Concat(lines.Skip(1).Select(line => $"<li>{Dialled(Html.Encode(line))}</li>"));
        return $"""<details class="urgent" id="urgent"><summary>{Html.Encode(lines[0])} <strong dir="ltr">{PublicNumber().Match(numbers).Value}</strong></summary><ul>{list}</ul></details>""";
    }

    private static string Dialled(string line) => PublicNumber().Replace(line, number => $"<a href=\"tel:{number}\" dir=\"ltr\">{number}</a>", 1);

    // Kazakhstan's short public numbers have three digits and begin with 1.
    [GeneratedRegex(@"(?<!\d)1\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex PublicNumber();

    private string AllWords() => JsonSerializer.Serialize(new
    {
        Languages = texts.Languages.Spoken.Select(facts => new
        {
            facts.Language.Code,
            Tag = facts.Bcp47,
            Direction = facts.Direction == Direction.RightToLeft ? "rtl" : "ltr",
            Words = Words(facts.Language),
        }),
    }, Json);

    private Dictionary<string, string> Words(Language language) => new(texts.Area(language, "chat-page"), StringComparer.Ordinal)
    {
        ["hello"] = texts.Say(language, "greet.hello"),
        ["emergency-numbers"] = texts.Say(language, "reach-human.emergency-numbers"),
        ["message-too-long"] = texts.Say(language, "errors.message-too-long", ("limit", options.Chat.LongestMessage)),
        ["too-many-messages"] = texts.Say(language, "conversation.too-many-messages"),
        ["return-welcome"] = texts.Say(language, "conversation.return-welcome"),
    };
}
