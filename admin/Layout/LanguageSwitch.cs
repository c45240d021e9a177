using Janua.Locales;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Janua.Admin.Layout;

/// <summary>Keeps the language a visitor chose, and brings them back to the page they were on.</summary>
internal static class LanguageSwitch
{
    public static void MapLanguageSwitch(this IEndpointRouteBuilder routes) =>
        routes.MapPost(Panel.Root + "/language", Choose).AllowAnonymous().DisableAntiforgery();

    // The form is checked by hand: the host does not run the antiforgery middleware for its other doors.
    private static async Task<IResult> Choose([FromForm] string code, [FromForm] string? back, Languages languages, IAntiforgery antiforgery, HttpContext context)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        if (languages.Find(code) is { } language)
        {
            context.Response.Cookies.Append(PanelTexts.Cookie, language.Code, new CookieOptions
            {
                Path = Panel.Root,
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
                MaxAge = TimeSpan.FromDays(365),
            });
        }
        return Results.LocalRedirect(IsOurs(back) ? back! : Panel.Root);
    }

    internal static bool IsOurs(string? path) =>
        path is not null && (path == Panel.Root || path.StartsWith(Panel.Root + "/", StringComparison.Ordinal)) && !path.Contains('\\', StringComparison.Ordinal);
}
