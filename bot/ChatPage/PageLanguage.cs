using Janua.Locales;

namespace Janua.Bot.ChatPage;

/// <summary>The language a page opens in: the one in its address, else the best the browser asks for, else our first.
/// A suggestion only; all languages stand on the page.</summary>
internal static class PageLanguage
{
    public static Language Of(HttpRequest request, Languages languages)
    {
        var spoken = languages.Spoken.Select(facts => facts.Language).ToList();
        if (Among(spoken, request.Query["lang"].ToString()) is { } named) return named;
        return request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Among(spoken, wish.Value.ToString()))
            .FirstOrDefault(found => found is not null) ?? spoken[0];
    }

    // "ru-KZ" asks for Russian.
    private static Language? Among(List<Language> spoken, string tag)
    {
        var code = tag.Split('-')[0];
        return spoken.Where(one => string.Equals(one.Code, code, StringComparison.OrdinalIgnoreCase)).Select(one => (Language?)one).FirstOrDefault();
    }
}
