using Janua.Bot.Channels.Activities;
using Janua.Domain.Conversations;
using NodaTime;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>Tokens for anonymous visitors. A token alone costs nothing: its conversation is stored when it is opened.</summary>
internal static class TokenRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/tokens/generate", Generate);
        routes.MapPost("/tokens/refresh", Refresh);
    }

    private static IResult Generate(HttpContext context, ChatTokens tokens, ChatLimits limits, IClock clock) =>
        limits.NewConversation(context) is { } wait
            ? Refusals.TooMany(context, wait)
            : Answer(tokens, ConversationStore.NewId(), clock.GetCurrentInstant());

    private static async Task<IResult> Refresh(HttpContext context, ChatTokens tokens, IClock clock)
    {
        var (conversationId, refusal) = await Visitor.Holder(context.Request);
        return conversationId is null ? refusal! : Answer(tokens, conversationId, clock.GetCurrentInstant());
    }

    private static IResult Answer(ChatTokens tokens, string conversationId, Instant now) =>
        Results.Json(Opened(tokens, conversationId, now), ActivityJson.Wire.ConversationOpened);

    public static ConversationOpened Opened(ChatTokens tokens, string conversationId, Instant now) => new()
    {
        ConversationId = conversationId,
        Token = tokens.Issue(TokenUse.Chat, conversationId, now),
        ExpiresIn = (int)tokens.Lifetime(TokenUse.Chat).TotalSeconds,
    };
}
