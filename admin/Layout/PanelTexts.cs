using Janua.Locales;
using Microsoft.AspNetCore.Http;

namespace Janua.Admin.Layout;

/// <summary>The texts in the language of the panel's visitor: the one they chose, else one their browser asks for.</summary>
public sealed class PanelTexts(Texts texts, Languages languages, IHttpContextAccessor http)
{
    public const string Cookie = "janua-language";

    private Language? chosen;

    public Language Language => chosen ??= Choose();

    public LanguageFacts Facts => languages[Language];

    public string Direction => Of(Language);

    public IReadOnlyList<LanguageFacts> All => languages.All;

    /// <summary>The languages families are answered in.</summary>
    public IEnumerable<LanguageFacts> Spoken => languages.Spoken;

    public string Say(string key, params (string Name, object Value)[] arguments) => texts.Say(Language, key, arguments);

    /// <summary>Which way a language runs, as HTML says it.</summary>
    public string Of(Language language) => languages[language].Direction == Locales.Direction.RightToLeft ? "rtl" : "ltr";

    /// <summary>A language's own name; the code itself for one we do not speak.</summary>
    public string NameOf(string code) => languages.Find(code) is { } known ? languages[known].Name : code;

    private Language Choose()
    {
        var request = http.HttpContext!.Request;
        if (languages.Find(request.Cookies[Cookie]) is { } kept) return kept;
        foreach (var wish in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1))
        {
            if (languages.Find(wish.Value.ToString().Split('-')[0].ToLowerInvariant()) is { } asked) return asked;
        }
        return languages.All[0].Language;
    }
}
