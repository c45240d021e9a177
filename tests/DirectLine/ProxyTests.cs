using System.Net;
using Janua.Bot;
using Shouldly;
using Xunit;

namespace Janua.Tests.DirectLine;

/// <summary>Who is believed about where a caller comes from.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData("", HttpStatusCode.TooManyRequests, "ws:")]
    [InlineData("10.9.9.9", HttpStatusCode.TooManyRequests, "ws:")]
    [InlineData("127.0.0.1", HttpStatusCode.Created, "wss:")]
    [InlineData("10.9.9.9, 127.0.0.0/8", HttpStatusCode.Created, "wss:")]
    public async Task Only_a_trusted_proxy_is_believed(string proxies, HttpStatusCode second, string socket)
    {
        await using var chat = new ServedChat().With("--proxies", proxies, "--chat:conversationsPerAddress", "1");
        await chat.InitializeAsync();
        using var first = await Open(chat, "203.0.113.1");
        ServedChat.Word(await ServedChat.Json(first), "streamUrl").ShouldStartWith(socket);
        using var next = await Open(chat, "203.0.113.2");
        next.StatusCode.ShouldBe(second);
    }

    [Theory]
    [InlineData("proxy.example")]
    [InlineData("10.0.0.1,10.0.0.0/99")]
    public async Task A_proxy_that_is_no_address_stops_the_start(string proxies) =>
        (await Should.ThrowAsync<InvalidDataException>(() => House.Build(["--proxies", proxies]))).Message.ShouldContain("Proxies");

    private static async Task<HttpResponseMessage> Open(ServedChat chat, string saysItIs)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, ServedChat.Root + "/conversations");
        request.Headers.Add("X-Forwarded-For", saysItIs);
        request.Headers.Add("X-Forwarded-Proto", "https");
        return await chat.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
