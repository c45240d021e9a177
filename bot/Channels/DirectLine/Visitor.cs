using NodaTime;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>Who asks: nobody we know, but the holder of one conversation's token.</summary>
internal static class Visitor
{
    private const string Scheme = "Bearer ";

    /// <summary>The token sent with a request; null when there is none.</summary>
    public static string? TokenOf(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;

    /// <summary>The conversation the request's token opens, or why it opens none.</summary>
    public static async Task<(string? ConversationId, IResult? Refusal)> Holder(HttpRequest request, TokenUse use = TokenUse.Chat, string? token = null)
    {
        if ((token ?? TokenOf(request)) is not { Length: > 0 } given) return (null, Refusals.NoToken);
        var services = request.HttpContext.RequestServices;
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        return await services.GetRequiredService<ChatTokens>().Read(use, given, now) switch
        {
            TokenReading.Valid valid => (valid.ConversationId, null),
            TokenReading.Expired => (null, Refusals.ExpiredToken),
            _ => (null, Refusals.BadToken),
        };
    }

    /// <summary>Lets only the holder of the conversation in the address through.</summary>
    public static async ValueTask<object?> MustHold(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var (held, refusal) = await Holder(request);
        if (held is null) return refusal;
        return string.Equals(held, request.RouteValues["id"] as string, StringComparison.Ordinal) ? await next(context) : Refusals.OtherConversation;
    }
}
