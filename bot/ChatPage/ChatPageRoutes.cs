using System.Text;
using Janua.Locales;

namespace Janua.Bot.ChatPage;

/// <summary>The chat page at <c>/</c>, its files, and the way out.</summary>
public static class ChatPageRoutes
{
    public static void MapChatPage(this IEndpointRouteBuilder app)
    {
        var assets = ChatAssets.Load();
        var page = new PageHtml(app.ServiceProvider.GetRequiredService<Texts>(), app.ServiceProvider.GetRequiredService<Options>(), assets);
        app.MapMethods("/", ["GET", "HEAD"], context => Show(context, page)).AllowAnonymous();
        app.MapMethods("/chat/{fingerprint}/{name}", ["GET", "HEAD"], (HttpContext context, string fingerprint, string name) => assets.Serve(context, fingerprint, name)).AllowAnonymous();
        app.MapMethods("/chat/exit", ["GET", "POST"], Leave).AllowAnonymous();
    }

    private static Task Show(HttpContext context, PageHtml page)
    {
        PageHeaders.Set(context);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.Append("Vary", "Accept-Language");
        return Compressed.Write(context, Encoding.UTF8.GetBytes(page.In(context.Request)));
    }

    // The quick exit: the browser forgets this site and stands on a page that says nothing about it.
    private static void Leave(HttpContext context, Options options)
    {
        PageHeaders.Set(context);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = options.Chat.NeutralPage;
    }
}
