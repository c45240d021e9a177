using System.Globalization;
using Janua.Bot.Channels.Activities;
using Janua.Domain.Conversations;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>Starting a conversation and coming back to it. Conversations outlive every restart of ours.</summary>
internal static class ConversationRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/conversations", Start);
        routes.MapGet("/conversations/{id}", ComeBack).AddEndpointFilter(Visitor.MustHold);
    }

    // With a token: its conversation. Without: a fresh one, which counts against the address.
    private static async Task<IResult> Start(HttpContext context, ChatTokens tokens, ChatLimits limits, ConversationStore store, IClock clock)
    {
        var now = clock.GetCurrentInstant();
        string? id;
        if (context.Request.Headers.Authorization.Count > 0)
        {
            (id, var refusal) = await Visitor.Holder(context.Request);
            if (id is null) return refusal!;
        }
        else
        {
            if (limits.NewConversation(context) is { } wait) return Refusals.TooMany(context, wait);
            id = ConversationStore.NewId();
        }
        var isNew = await Ensure(store, id, now);
        return Results.Json(Opened(context, tokens, id, 0, now), ActivityJson.Wire.ConversationOpened, statusCode: isNew ? 201 : 200);
    }

    private static async Task<IResult> ComeBack(HttpContext context, string id, ChatTokens tokens, ConversationStore store, IClock clock)
    {
        if (Watermark(context.Request) is not { } after) return BadWatermark;
        if (await store.Find(id) is null) return Refusals.NoConversation;
        return Results.Json(Opened(context, tokens, id, after, clock.GetCurrentInstant()), ActivityJson.Wire.ConversationOpened);
    }

    /// <summary>Stores the conversation unless it is there.</summary>
    /// <returns>Whether it is new.</returns>
    public static async Task<bool> Ensure(ConversationStore store, string id, Instant now)
    {
        if (await store.Exists(id)) return false;
        try
        {
            await store.Open(id, Outgoing.ChannelId, language: null, now);
            return true;
        }
        catch (DbUpdateException) when (!string.IsNullOrEmpty(id))
        {
            // Two first requests at once: the other was faster, or the database is really in trouble.
            if (await store.Find(id) is null) throw;
            return false;
        }
    }

    /// <summary>The number to read on from: absent or "-" is the beginning; null when it is no number.</summary>
    public static int? Watermark(HttpRequest request)
    {
        var given = request.Query["watermark"].ToString();
        if (given is "" or "-") return 0;
        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static IResult BadWatermark => Refusals.BadRequest("BadWatermark", "A watermark is the one the last answer gave.");

    private static ConversationOpened Opened(HttpContext context, ChatTokens tokens, string id, int after, Instant now) =>
        TokenRoutes.Opened(tokens, id, now) with { StreamUrl = StreamUrl(context.Request, id, after, tokens.Issue(TokenUse.Stream, id, now)) };

    // Absolute, as clients expect; the scheme is the request's own (behind a proxy: what the trusted proxy says it was).
    private static string StreamUrl(HttpRequest request, string id, int after, string ticket) => FormattableString.Invariant(
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host.ToUriComponent()}{request.PathBase}{DirectLineRoutes.Root}/conversations/{Uri.EscapeDataString(id)}/stream?watermark={after}&t={ticket}");
}
