using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Janua.Admin.Layout;

/// <summary>What every answer of the panel carries: nothing from elsewhere runs in it, nothing of it is kept or framed.</summary>
internal static class PanelHeaders
{
    // Three languages of an article with all their phrasings, percent-encoded, and some room.
    private const long LargestForm = 1024 * 1024;

    private const string Policy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        // Both words and the old header: antiforgery writes the same and complains of anything else.
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = LargestForm;
        return next(context);
    }
}
