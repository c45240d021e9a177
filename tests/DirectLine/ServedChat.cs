using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Janua.Bot;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Janua.Tests.DirectLine;

/// <summary>The whole house on a free port, and the few words of Direct Line a test needs.</summary>
public sealed class ServedChat : IAsyncLifetime
{
    public const string Root = "/v3/directline";

    private readonly string folder = Directory.CreateTempSubdirectory("janua-chat-").FullName;
    private readonly List<string> settings = ["--chat:conversationsPerAddress", "5000", "--chat:messagesPerMinute", "1000"];
    private WebApplication? app;

    public HttpClient Http { get; private set; } = new();
    public IServiceProvider Services => app!.Services;
    public string Address => app!.Urls.First();

    public ServedChat With(params string[] more)
    {
        settings.AddRange(more);
        return this;
    }

    public async ValueTask InitializeAsync() => await Start("http://127.0.0.1:0");

    public async Task Start(string urls)
    {
        app = await House.Build([.. TestHouse.Arguments(folder), "--urls", urls, .. settings]);
        await app.StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public async Task Stop()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>Opens a conversation.</summary>
    public async Task<(string Id, string Token, string StreamUrl)> Open()
    {
        using var response = await Http.PostAsync(Root + "/conversations", null);
        response.EnsureSuccessStatusCode();
        var json = await Json(response);
        return (Word(json, "conversationId"), Word(json, "token"), Word(json, "streamUrl"));
    }

    public Task<HttpResponseMessage> Post(string path, string? token, string json, string kind = "application/json") =>
        Send(HttpMethod.Post, path, token, new StringContent(json, Encoding.UTF8, kind));

    public Task<HttpResponseMessage> Get(string path, string? token) => Send(HttpMethod.Get, path, token, null);

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, string? token, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Http.SendAsync(request);
    }

    public Task<HttpResponseMessage> Say((string Id, string Token, string) chat, string text, string clientId) =>
        Post(Activities(chat.Id), chat.Token, JsonSerializer.Serialize(new { type = "message", text, channelData = new { clientActivityID = clientId } }));

    /// <summary>Everything after a watermark, once it holds at least so many activities.</summary>
    public async Task<JsonElement> Read((string Id, string Token, string) chat, int atLeast, string watermark = "0")
    {
        while (true)
        {
            using var response = await Get($"{Activities(chat.Id)}?watermark={watermark}", chat.Token);
            response.EnsureSuccessStatusCode();
            var set = await Json(response);
            if (set.GetProperty("activities").GetArrayLength() >= atLeast) return set;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public static string Activities(string id) => $"{Root}/conversations/{id}/activities";

    public static async Task<JsonElement> Json(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    public static string Word(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Http.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
