using System.Text.RegularExpressions;

namespace Janua.Bot.ChatPage;

/// <summary>What the page may do: run our own scripts, talk to our own server, nothing else.</summary>
internal static partial class PageHeaders
{
    public static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy(context.Request);
        // Nothing of a conversation is to be found in a cache or by the back button.
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";
    }

    private static string Policy(HttpRequest request) =>
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        + $"connect-src 'self'{Socket(request)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    // Older Safari does not count our own socket as 'self'.
    private static string Socket(HttpRequest request)
    {
        var host = request.Host.ToUriComponent();
        return HostName().IsMatch(host) ? $" {(request.IsHttps ? "wss" : "ws")}://{host}" : "";
    }

    [GeneratedRegex(@"^[A-Za-z0-9.\-]+(:[0-9]{1,5})?$")]
    private static partial Regex HostName();
}
