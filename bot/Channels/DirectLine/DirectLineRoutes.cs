namespace Janua.Bot.Channels.DirectLine;

/// <summary>Direct Line 3.0, served by the house itself: a family's words pass through nobody else's cloud.
/// Microsoft's own web clients work against it unchanged. No other origin may call it from a browser.</summary>
public static class DirectLineRoutes
{
    internal const string Root = "/v3/directline";

    public static IServiceCollection AddDirectLine(this IServiceCollection services, Options options) => services
        .AddSingleton<ChatTokens>()
        .AddSingleton(_ => new ChatLimits(options));

    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        var open = app.MapGroup("").AllowAnonymous().AddEndpointFilter(Private);
        var routes = open.MapGroup(Root);
        TokenRoutes.Map(routes);
        ConversationRoutes.Map(routes);
        ActivityRoutes.Map(routes);
        ActivityStream.Map(routes);
        ReturnRoutes.Map(open);
    }

    // Nothing of a conversation stays in a cache, and no browser guesses that it is something else than JSON.
    private static ValueTask<object?> Private(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        context.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    }
}
