using Janua.Bot.Channels.Activities;
using Janua.Bot.Turns;
using Janua.Domain.Conversations;
using NodaTime;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>Writing and reading the activities of one conversation.</summary>
internal static class ActivityRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/conversations/{id}/activities", Post).AddEndpointFilter(Visitor.MustHold);
        routes.MapGet("/conversations/{id}/activities", Read).AddEndpointFilter(Visitor.MustHold);
        routes.MapPost("/conversations/{id}/upload", () => Refusals.NoFiles).AddEndpointFilter(Visitor.MustHold);
    }

    // Answers 200 only when the message is on the disk.
    private static async Task<IResult> Post(HttpContext context, string id, ChatLimits limits, Options options, ConversationStore store, MessageLog log, TurnQueue turns, IClock clock)
    {
        var (activity, refusal) = await RequestBody.Read(context.Request, ActivityJson.Wire.Activity);
        if (activity is null) return refusal!;
        switch (Incoming.From(activity, options.Chat.LongestMessage))
        {
            case Incoming.Refused no: return Refusals.BadRequest(no.Code, no.Title);
            case Incoming.Nothing: return Taken(id, 0);
            case Incoming.Said said:
                if (limits.Message(id) is { } wait) return Refusals.TooMany(context, wait);
                var now = clock.GetCurrentInstant();
                await ConversationRoutes.Ensure(store, id, now);
                var accepted = await log.Accept(id, said.ClientId, said.Body, now);
                if (accepted.IsNew) turns.Offer(id, atOnce: said.Body.Choice is not null || said.Body.Event is not null);
                return Taken(id, accepted.Number);
            default: throw new InvalidOperationException("An activity was neither taken nor refused.");
        }
    }

    private static async Task<IResult> Read(HttpContext context, string id, MessageLog log)
    {
        if (ConversationRoutes.Watermark(context.Request) is not { } after) return ConversationRoutes.BadWatermark;
        var set = Outgoing.Set(id, await log.After(id, after), after);
        return Results.Json(set, ActivityJson.Wire.ActivitySet);
    }

    private static IResult Taken(string id, int number) => Results.Json(new ResourceId(Outgoing.IdOf(id, number)), ActivityJson.Wire.ResourceId);
}
