using System.Net.Http.Headers;
using System.Text.Json;

namespace Janua.Benchmarks;

/// <summary>A conversation with an echo bot: the answer comes back in the request itself (delivery mode <c>expectReplies</c>).</summary>
internal sealed class EchoTalk(HttpClient client, Uri address, int number) : Talk
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public override async Task Turn(string text, CancellationToken cancel)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "message",
            deliveryMode = "expectReplies",
            channelId = "emulator",
            serviceUrl = address,
            from = new { id = "user" },
            recipient = new { id = "bot" },
            conversation = new { id = FormattableString.Invariant($"c{number}") },
            text,
        }));
        content.Headers.ContentType = Json;
        using var response = await client.PostAsync(new Uri(address, "api/messages"), content, cancel);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadAsByteArrayAsync(cancel);
        using var parsed = JsonDocument.Parse(answer);
        if (parsed.RootElement.GetProperty("activities").GetArrayLength() != 1) throw new InvalidDataException("An echo bot says one thing.");
    }
}
