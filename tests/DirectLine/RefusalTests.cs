using System.Net;
using Janua.Bot;
using Janua.Bot.Channels.DirectLine;
using Janua.Domain.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using Xunit;
using static Janua.Tests.DirectLine.ServedChat;

namespace Janua.Tests.DirectLine;

public sealed class RefusalTests(ServedChat chat) : IClassFixture<ServedChat>
{
    private static readonly Instant Now = SystemClock.Instance.GetCurrentInstant();

    [Fact]
    public async Task Only_an_unspoilt_living_token_of_this_conversation_opens_it()
    {
        var open = await chat.Open();
        var other = await chat.Open();
        var tokens = chat.Services.GetRequiredService<ChatTokens>();
        var parts = open.Token.Split('.');
        var wrong = new Dictionary<string, string?>
        {
            ["none"] = null,
            ["empty"] = "",
            ["garbage"] = "a.b.c",
            ["very long"] = new string('a', 5000),
            ["another conversation's"] = other.Token,
            ["for the socket"] = tokens.Issue(TokenUse.Stream, open.Id, Now),
            ["for this visit's renewal"] = tokens.Issue(TokenUse.Visit, open.Id, Now),
            ["for this device's renewal"] = tokens.Issue(TokenUse.Device, open.Id, Now),
            ["run out"] = tokens.Issue(TokenUse.Chat, open.Id, Now - Duration.FromDays(2)),
            ["of tomorrow"] = tokens.Issue(TokenUse.Chat, open.Id, Now + Duration.FromDays(1)),
            ["without a signature"] = $"{parts[0]}.{parts[1]}.",
            ["algorithm none"] = $"eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{parts[1]}.",
            ["claims exchanged"] = $"{parts[0]}.{other.Token.Split('.')[1]}.{parts[2]}",
            ["of another house"] = Strange(open.Id),
        };
        foreach (var (kind, token) in wrong)
        {
            using var read = await chat.Get(Activities(open.Id), token);
            ((int)read.StatusCode).ShouldBeOneOf([401, 403], kind);
            using var back = await chat.Get($"{Root}/conversations/{open.Id}", token);
            ((int)back.StatusCode).ShouldBeOneOf([401, 403], kind);
            using var posted = await chat.Post(Activities(open.Id), token, """{"type":"message","text":"x"}""");
            ((int)posted.StatusCode).ShouldBeOneOf([401, 403], kind);
        }
        using var right = await chat.Get(Activities(open.Id), open.Token);
        right.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"type\":", 400)]
    [InlineData("{\"type\":7}", 400)]
    [InlineData("{}", 400)]
    [InlineData("{\"type\":\"message\"}", 400)]
    [InlineData("{\"type\":\"message\",\"text\":\"  \"}", 400)]
    [InlineData("{\"type\":\"message\",\"text\":\"\\uD800\"}", 400)]
    [InlineData("{\"type\":\"conversationUpdate\"}", 400)]
    [InlineData("{\"type\":\"event\",\"name\":\"language\"}", 400)]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"attachments\":[{}]}", 400)]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"from\":{\"id\":\"janua\",\"role\":\"bot\"}}", 200)]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"value\":{\"choice\":{\"a\":1}}}", 200)]
    [InlineData("{\"type\":\"message\",\"text\":\"\\u0000<script>alert(1)</script>\\u202E\"}", 200)]
    public async Task Hostile_bodies_get_a_plain_no_and_never_a_fault(string body, int status)
    {
        var open = await chat.Open();
        using var answer = await chat.Post(Activities(open.Id), open.Token, body);
        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Too_deep_too_long_and_too_large_are_refused()
    {
        var open = await chat.Open();
        async Task<int> Status(string body, string kind = "application/json")
        {
            using var answer = await chat.Post(Activities(open.Id), open.Token, body, kind);
            return (int)answer.StatusCode;
        }
        var longest = chat.Services.GetRequiredService<Options>().Chat.LongestMessage;
        (await Status($$"""{"type":"message","text":"x","value":{{new string('[', 5000)}}{{new string(']', 5000)}}}""")).ShouldBe(400);
        (await Status($$"""{"type":"message","text":"{{new string('x', longest + 1)}}"}""")).ShouldBe(400);
        (await Status($$"""{"type":"message","text":"{{new string('x', longest)}}"}""")).ShouldBe(200);
        (await Status($$"""{"type":"message","text":"{{new string('x', 70_000)}}"}""")).ShouldBe(413);
        (await Status("type=message", "application/x-www-form-urlencoded")).ShouldBe(415);
    }

    [Fact]
    public async Task Files_are_refused()
    {
        var open = await chat.Open();
        using var answer = await chat.Post($"{Root}/conversations/{open.Id}/upload?userId=x", open.Token, "x", "text/plain");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_is_none_is_refused(string watermark)
    {
        var open = await chat.Open();
        using var answer = await chat.Get($"{Activities(open.Id)}?watermark={watermark}", open.Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_socket_opens_only_with_its_own_ticket()
    {
        var open = await chat.Open();
        var stream = $"{Root}/conversations/{open.Id}/stream?watermark=0&t=";
        (await chat.Get(stream, null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await chat.Get(stream + open.Token, null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var other = await chat.Open();
        var ticket = new Uri(other.StreamUrl).Query.Split("t=")[1];
        (await chat.Get(stream + ticket, null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Wrong_codes_of_every_kind_get_the_same_words_and_soon_a_pause()
    {
        await using var strict = new ServedChat().With("--chat:codeTriesPerAddress", "3");
        await strict.InitializeAsync();
        var words = new HashSet<string>();
        foreach (var code in (string[])["1234567890123", "12", "<script>"])
        {
            using var answer = await strict.Post("/chat/return", null, $$"""{"code":"{{code}}"}""");
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            words.Add(Word(await Json(answer), "title"));
        }
        words.Count.ShouldBe(1);
        using var after = await strict.Post("/chat/return", null, """{"code":"1234567890123"}""");
        after.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        after.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task One_address_opens_only_so_many_conversations()
    {
        await using var strict = new ServedChat().With("--chat:conversationsPerAddress", "2");
        await strict.InitializeAsync();
        await strict.Open();
        await strict.Open();
        using var third = await strict.Http.PostAsync(Root + "/conversations", null, TestContext.Current.CancellationToken);
        third.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        third.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_given_for_it_renews_a_token_and_a_strange_one_does_not()
    {
        var open = await chat.Open();
        using var renewed = await chat.Post("/chat/renew", open.Token, """{"keep":false}""");
        var renewal = Word(await Json(renewed), "renewal");
        using var again = await chat.Post("/chat/renew", renewal, """{"keep":false}""");
        Word(await Json(again), "conversationId").ShouldBe(open.Id);
        using var strange = await chat.Post("/chat/renew", Strange(open.Id), """{"keep":false}""");
        strange.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    // Signed well, by keys of another installation.
    private static string Strange(string id)
    {
        var folder = Directory.CreateTempSubdirectory("janua-keys-").FullName;
        try { return new ChatTokens(VaultKeys.Open(Path.Combine(folder, "keys"), Path.Combine(folder, "data")), new Options()).Issue(TokenUse.Chat, id, Now); }
        finally { Directory.Delete(folder, recursive: true); }
    }
}
