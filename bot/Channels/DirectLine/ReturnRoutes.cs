using Janua.Bot.Channels.Activities;
using Janua.Domain.Conversations;
using NodaTime;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>Coming back: with a code from another phone, or with what this device was asked to remember.</summary>
internal static class ReturnRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/chat/return", Return);
        routes.MapPost("/chat/renew", Renew);
    }

    private static async Task<IResult> Return(HttpContext context, ChatLimits limits, ReturnCodes codes, ConversationStore store, ChatTokens tokens, IClock clock)
    {
        var (typed, refusal) = await RequestBody.Read(context.Request, ActivityJson.Wire.CodeTyped);
        if (typed is null) return refusal!;
        if (limits.CodeTry(context) is { } wait) return Refusals.TooMany(context, wait);
        var now = clock.GetCurrentInstant();
        // The same steps for a right and a wrong code, of whatever kind of wrong: neither words nor time tell them apart.
        var meant = await codes.Find(typed.Code ?? "", now);
        var conversationId = meant ?? ConversationStore.NewId();
        var stands = await store.Find(conversationId) is not null;
        var opened = TokenRoutes.Opened(tokens, conversationId, now) with { Renewal = tokens.Issue(TokenUse.Visit, conversationId, now) };
        return meant is not null && stands ? Results.Json(opened, ActivityJson.Wire.ConversationOpened) : Refusals.WrongCode;
    }

    // A sleeping phone outlives a short token: the page shows what it was given for that and gets a fresh one.
    private static async Task<IResult> Renew(HttpContext context, ConversationStore store, ChatTokens tokens, IClock clock)
    {
        var (wish, refusal) = await RequestBody.Read(context.Request, ActivityJson.Wire.RenewalWish);
        if (wish is null) return refusal!;
        var conversationId = await Holder(context.Request);
        if (conversationId is null) return Refusals.ExpiredToken;
        if (await store.Find(conversationId) is null) return Refusals.NoConversation;
        var now = clock.GetCurrentInstant();
        var renewal = tokens.Issue(wish.Keep ? TokenUse.Device : TokenUse.Visit, conversationId, now);
        return Results.Json(TokenRoutes.Opened(tokens, conversationId, now) with { Renewal = renewal }, ActivityJson.Wire.ConversationOpened);
    }

    private static async Task<string?> Holder(HttpRequest request)
    {
        foreach (var use in (TokenUse[])[TokenUse.Chat, TokenUse.Visit, TokenUse.Device])
        {
            var (conversationId, _) = await Visitor.Holder(request, use);
            if (conversationId is not null) return conversationId;
        }
        return null;
    }
}
