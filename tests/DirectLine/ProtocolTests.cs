using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;
using static Janua.Tests.DirectLine.ServedChat;

namespace Janua.Tests.DirectLine;

public sealed class ProtocolTests(ServedChat chat) : IClassFixture<ServedChat>
{
    [Fact]
    public async Task A_person_writes_gets_their_own_back_and_an_answer()
    {
        var open = await chat.Open();
        using var posted = await chat.Say(open, "Здравствуйте", "one");
        Word(await Json(posted), "id").ShouldBe($"{open.Id}|0000001");
        var set = await chat.Read(open, atLeast: 2);
        var own = set.GetProperty("activities")[0];
        Word(own.GetProperty("channelData"), "clientActivityID").ShouldBe("one");
        Word(own.GetProperty("from"), "role").ShouldBe("user");
        var answer = set.GetProperty("activities")[1];
        Word(answer.GetProperty("from"), "role").ShouldBe("bot");
        Word(answer, "text").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Reading_on_from_a_watermark_repeats_nothing()
    {
        var open = await chat.Open();
        (await chat.Say(open, "Здравствуйте", "one")).Dispose();
        var first = await chat.Read(open, atLeast: 2);
        var rest = await chat.Read(open, atLeast: 0, Word(first, "watermark"));
        rest.GetProperty("activities").GetArrayLength().ShouldBe(0);
        Word(rest, "watermark").ShouldBe(Word(first, "watermark"));
    }

    [Fact]
    public async Task The_same_message_sent_twenty_times_at_once_is_taken_once()
    {
        var open = await chat.Open();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => chat.Say(open, "Здравствуйте", "same")));
        var ids = new HashSet<string>();
        foreach (var answer in answers) ids.Add(Word(await Json(answer), "id"));
        ids.Count.ShouldBe(1);
        var set = await chat.Read(open, atLeast: 2);
        set.GetProperty("activities").EnumerateArray().Count(one => Word(one.GetProperty("from"), "role") == "user").ShouldBe(1);
    }

    [Fact]
    public async Task Many_messages_at_once_are_numbered_without_a_gap()
    {
        var open = await chat.Open();
        await Task.WhenAll(Enumerable.Range(0, 30).Select(async index => (await chat.Say(open, $"Сообщение {index}", $"m{index}")).EnsureSuccessStatusCode()));
        var set = await chat.Read(open, atLeast: 31);
        var numbers = set.GetProperty("activities").EnumerateArray().Select(one => int.Parse(Word(one, "id").Split('|')[1], null)).ToList();
        numbers.ShouldBe(Enumerable.Range(1, numbers.Count));
    }

    [Fact]
    public async Task The_socket_brings_what_was_missed_and_what_comes()
    {
        var open = await chat.Open();
        (await chat.Say(open, "Здравствуйте", "one")).Dispose();
        await chat.Read(open, atLeast: 2);
        using var back = await chat.Get($"{Root}/conversations/{open.Id}?watermark=1", open.Token);
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(Word(await Json(back), "streamUrl")), TestContext.Current.CancellationToken);
        var missed = await Receive(socket);
        missed.GetProperty("activities").EnumerateArray().ShouldAllBe(one => Word(one.GetProperty("from"), "role") == "bot");
        (await chat.Say(open, "Рахмет", "two")).Dispose();
        var next = await Receive(socket);
        Word(next.GetProperty("activities")[0].GetProperty("channelData"), "clientActivityID").ShouldBe("two");
    }

    [Fact]
    public async Task A_typing_sign_and_other_products_events_are_taken_and_leave_no_trace()
    {
        var open = await chat.Open();
        (await chat.Post(Activities(open.Id), open.Token, """{"type":"typing"}""")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await chat.Post(Activities(open.Id), open.Token, """{"type":"event","name":"webchat/join"}""")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await chat.Read(open, 0)).GetProperty("activities").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Starting_twice_with_one_token_opens_one_conversation()
    {
        using var generated = await chat.Http.PostAsync(Root + "/tokens/generate", null, TestContext.Current.CancellationToken);
        var token = Word(await Json(generated), "token");
        using var first = await chat.Post(Root + "/conversations", token, "{}");
        using var second = await chat.Post(Root + "/conversations", token, "{}");
        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.Created, HttpStatusCode.OK));
        Word(await Json(first), "conversationId").ShouldBe(Word(await Json(second), "conversationId"));
    }

    private static async Task<JsonElement> Receive(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), TestContext.Current.CancellationToken);
            length += part.Count;
            if (part.EndOfMessage && length > 0) return JsonDocument.Parse(Encoding.UTF8.GetString(buffer, 0, length)).RootElement;
        }
    }
}
