using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace Janua.Benchmarks;

/// <summary>A conversation with the house over Direct Line 3.0: it writes by POST and hears on the conversation's socket,
/// as the chat page does.</summary>
internal sealed class HouseTalk(HttpClient client, Uri path, string token, ClientWebSocket socket) : Talk
{
    private const string Root = "v3/directline/conversations";
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly AuthenticationHeaderValue holder = new("Bearer", token);
    private byte[] buffer = new byte[16 * 1024];
    private int sent;

    public static async Task<HouseTalk> Open(HttpClient client, Uri address, CancellationToken cancel)
    {
        using var response = await client.PostAsJsonAsync(new Uri(address, Root), new { }, cancel);
        response.EnsureSuccessStatusCode();
        var opened = await response.Content.ReadFromJsonAsync<JsonElement>(cancel);
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(opened.GetProperty("streamUrl").GetString()!), cancel);
        var path = new Uri(address, $"{Root}/{opened.GetProperty("conversationId").GetString()}/activities");
        return new HouseTalk(client, path, opened.GetProperty("token").GetString()!, socket);
    }

    public override async Task Turn(string text, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Authorization = holder;
        var id = FormattableString.Invariant($"m{sent++}");
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(
            new { type = "message", text, channelData = new { clientActivityID = id }, from = new { id = "me" } }));
        request.Content.Headers.ContentType = Json;
        using (var response = await client.SendAsync(request, cancel)) response.EnsureSuccessStatusCode();
        while (!IsAnswer(await Hear(cancel))) { }
    }

    // All lines of a turn are committed together, and so they come together.
    private static bool IsAnswer(ReadOnlyMemory<byte> heard)
    {
        if (heard.IsEmpty) return false;
        using var set = JsonDocument.Parse(heard);
        return set.RootElement.GetProperty("activities").EnumerateArray().Any(one => one.GetProperty("from").GetProperty("role").ValueEquals("bot"));
    }

    private async Task<ReadOnlyMemory<byte>> Hear(CancellationToken cancel)
    {
        var length = 0;
        while (true)
        {
            if (length == buffer.Length) Array.Resize(ref buffer, 2 * length);
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), cancel);
            if (part.MessageType == WebSocketMessageType.Close) throw new InvalidDataException("The house hung up.");
            length += part.Count;
            if (part.EndOfMessage) return buffer.AsMemory(0, length);
        }
    }

    public override ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
