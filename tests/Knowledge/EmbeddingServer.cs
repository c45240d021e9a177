using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Janua.Tests.Knowledge;

/// <summary>A server on this machine that speaks the OpenAI embeddings protocol: vectors in base64 or as numbers, as asked for.
/// Texts that share a word of one group point the same way.</summary>
internal sealed class EmbeddingServer : IAsyncDisposable
{
    private const int Other = 7;
    private readonly WebApplication app;
    private readonly string[][] groups;

    private EmbeddingServer(WebApplication app, string[][] groups) => (this.app, this.groups) = (app, groups);

    public string Address => app.Urls.Single() + "/v1";

    public ConcurrentQueue<string> Asked { get; } = [];

    public ConcurrentQueue<string?> Keys { get; } = [];

    /// <summary>What it does instead of answering, when set.</summary>
    public Func<HttpContext, Task>? Fault { get; set; }

    public static async Task<EmbeddingServer> Start(params string[][] groups)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new EmbeddingServer(app, groups);
        app.MapPost("/v1/embeddings", server.Answer);
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Answer(HttpContext http)
    {
        using var asked = await JsonDocument.ParseAsync(http.Request.Body);
        var input = asked.RootElement.GetProperty("input").EnumerateArray().Select(text => text.GetString()!).ToList();
        input.ForEach(Asked.Enqueue);
        Keys.Enqueue(http.Request.Headers.Authorization);
        if (Fault is { } fault)
        {
            await fault(http);
            return;
        }
        var base64 = asked.RootElement.TryGetProperty("encoding_format", out var format) && format.GetString() == "base64";
        await http.Response.WriteAsJsonAsync(new
        {
            @object = "list",
            model = asked.RootElement.GetProperty("model").GetString(),
            usage = new { prompt_tokens = 1, total_tokens = 1 },
            data = input.Select((text, index) => new { @object = "embedding", index, embedding = base64 ? (object)Bytes(Vector(text)) : Vector(text) }),
        });
    }

    private float[] Vector(string text)
    {
        var vector = new float[groups.Length + Other];
        for (var at = 0; at < groups.Length; at++)
            if (groups[at].Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))) vector[at] = 1;
        if (vector.All(value => value == 0)) vector[groups.Length + text.Length % Other] = 1;
        return vector;
    }

    private static string Bytes(float[] vector)
    {
        var bytes = new byte[vector.Length * sizeof(float)];
        for (var at = 0; at < vector.Length; at++) BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(at * sizeof(float)), vector[at]);
        return Convert.ToBase64String(bytes);
    }
}
