using System.Net.WebSockets;
using System.Text.Json;
using Janua.Bot.Channels.Activities;
using Janua.Domain.Conversations;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>The socket of a conversation: sends what is new in the log after the watermark. Hints only wake it;
/// it reads the log itself, so nothing is lost and nothing comes twice.</summary>
internal static class ActivityStream
{
    /// <summary>It looks into the log this often even without a hint.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(4);

    /// <summary>An empty message after this many quiet looks keeps phone networks from closing the line.</summary>
    private const int QuietLooks = 5;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/conversations/{id}/stream", Open);

    private static async Task<IResult> Open(HttpContext context, string id, ChatLimits limits, MessageLog log, LiveFeed feed, IHostApplicationLifetime life)
    {
        // Browsers cannot send headers with a socket, so its ticket stands in the address; it lives for a minute.
        var (held, refusal) = await Visitor.Holder(context.Request, TokenUse.Stream, context.Request.Query["t"].ToString());
        if (held is null) return refusal!;
        if (!string.Equals(held, id, StringComparison.Ordinal)) return Refusals.OtherConversation;
        if (ConversationRoutes.Watermark(context.Request) is not { } after) return ConversationRoutes.BadWatermark;
        if (!context.WebSockets.IsWebSocketRequest) return Refusals.NotASocket;
        using var place = limits.Socket(id);
        if (!place.IsAcquired) return Refusals.TooMany(context, Look);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        var heard = Listen(socket, end);
        try { await Send(socket, id, after, log, feed, end.Token); }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException) { /* the page has gone, or we are going */ }
        await end.CancelAsync();
        await heard;
        await SayGoodbye(socket);
        return Results.Empty;
    }

    private static async Task Send(WebSocket socket, string id, int after, MessageLog log, LiveFeed feed, CancellationToken end)
    {
        using var watch = feed.On(id);
        var quiet = 0;
        while (!end.IsCancellationRequested)
        {
            var messages = await log.After(id, after);
            if (messages.Count > 0)
            {
                var set = Outgoing.Set(id, messages, after);
                after = messages[^1].Number;
                await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(set, ActivityJson.Wire.ActivitySet), WebSocketMessageType.Text, true, end);
                quiet = 0;
                // A hint that came since is kept; only a full page may have more behind it.
                if (messages.Count == MessageLog.Page) continue;
            }
            else if (++quiet % QuietLooks == 0) await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, end);
            await watch.Wait(Look, end);
        }
    }

    // Clients have nothing to say here but goodbye; what they send is read and dropped.
    private static async Task Listen(WebSocket socket, CancellationTokenSource end)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer, end.Token)).MessageType != WebSocketMessageType.Close) { }
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException) { /* as good as goodbye */ }
        await end.CancelAsync();
    }

    private static async Task SayGoodbye(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try { await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, soon.Token); }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException) { /* it did not wait for it */ }
    }
}
