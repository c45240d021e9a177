using Janua.Admin.SignIn;
using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace Janua.Admin.Live;

/// <summary>The stream of server-sent events that tells a page that something is new. It says nothing more: the page
/// fetches its live parts again, each with its own permission. Pages in the background let go of the stream.</summary>
internal static class Events
{
    // "Waiting for five minutes" must grow even when nothing happens.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    // A stream that ends is opened again by the page, and then the session is looked at anew.
    private static readonly Duration LongestStream = Duration.FromMinutes(5);

    private static readonly byte[] Changed = "event: changed\ndata: \n\n"u8.ToArray();

    public static void MapPanelEvents(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Panel.Root + "/events", Stream).WithMetadata(new NeedsAttribute(Permission.ReadArticles));

    /// <param name="thread">An escalation whose conversation is watched as well.</param>
    private static async Task Stream(HttpContext context, LiveFeed feed, EscalationDesk desk, IClock clock, IHostApplicationLifetime host, Guid? thread)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, host.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        using var panel = feed.On(Topics.Panel);
        using var conversation = feed.On(thread is { } id && context.User.Allows(Permission.ReadEscalations) && await desk.Find(id) is { } escalation ? escalation.ConversationId : Topics.Panel);
        var started = clock.GetCurrentInstant();
        try
        {
            // The first one at once: something may have happened between the page and its stream.
            while (clock.GetCurrentInstant() - started < LongestStream)
            {
                await context.Response.Body.WriteAsync(Changed, ending.Token);
                await context.Response.Body.FlushAsync(ending.Token);
                await Either(panel, conversation, ending.Token);
            }
        }
        catch (OperationCanceledException) { /* the page was left, or the house closes */ }
    }

    private static async Task Either(LiveFeed.Watch one, LiveFeed.Watch other, CancellationToken cancel)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var first = await Task.WhenAny(one.Wait(LongestSilence, enough.Token), other.Wait(LongestSilence, enough.Token));
        await enough.CancelAsync();
        await first;
    }
}
