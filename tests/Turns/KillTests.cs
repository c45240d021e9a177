using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Janua.Domain.Conversations;
using Janua.Domain.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Janua.Tests.Turns;

/// <summary>A real process is killed at random instants while people write. Nothing that was accepted is lost and nothing
/// takes effect twice. A few kills here; <c>./run prove turn</c> makes hundreds.</summary>
public sealed class KillTests : IDisposable
{
    private const int People = 6;
    private static readonly int Kills = Number("JANUA_KILLS", 4);
    private static readonly int Seed = Number("JANUA_SEED", 20261125);
    private volatile int answeredSoFar;
    private readonly string folder = Directory.CreateTempSubdirectory("janua-test-").FullName;

    [Fact]
    public async Task NothingIsLostAndNothingHappensTwiceWhenTheProcessIsKilledAtAnyInstant()
    {
        using var house = new ServedHouse(folder, ServedHouse.FreePort(), "--chat:conversationsperaddress", "10000", "--chat:messagesperminute", "10000");
        await house.Start();
        using var enough = new CancellationTokenSource();
        var people = Enumerable.Range(0, People).Select(_ => Person(house.Address, enough.Token)).ToList();
        var random = new Seeded(Seed);
        for (var kill = 0; kill < Kills; kill++)
        {
            // Some progress between two kills, however slow the machine is; then an instant nobody chose.
            await Advance(random.Next(1, 4 * People));
            await Task.Delay(random.Next(0, 300), TestContext.Current.CancellationToken);
            house.Kill();
            await house.Start();
        }
        await Advance(People);
        await enough.CancelAsync();
        var sent = await Task.WhenAll(people);
        house.Kill();
        await Check(house.Database, sent);
        TestContext.Current.SendDiagnosticMessage($"{Kills} kills, {sent.Sum(one => one.Messages)} messages, seed {Seed}");
    }

    private async Task Advance(int messages)
    {
        for (var goal = answeredSoFar + messages; answeredSoFar < goal;) await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    // What the log says must be what the people know: each accepted message once, answered once, in order, with its one effect.
    private async Task Check(string database, IReadOnlyList<Sent> sent)
    {
        var vault = new Vault(VaultKeys.Open(Path.Combine(folder, "keys"), Path.Combine(folder, "data")));
        SqliteConnection.ClearAllPools();
        await using var db = new JanuaDb(JanuaDb.Sqlite(database));
        foreach (var person in sent)
        {
            var log = await db.Messages.Where(one => one.ConversationId == person.ConversationId).OrderBy(one => one.Number).ToListAsync();
            log.Select(one => one.Number).ShouldBe(Enumerable.Range(1, log.Count), "numbers without a gap");
            var own = log.Where(one => one.From == Sender.Person).ToList();
            own.Select(one => one.ExternalId).ShouldBe(Enumerable.Range(0, person.Messages).Select(i => (string?)Id(i)), "each once, in order");
            own.ShouldAllBe(one => one.Progress == Progress.Answered);
            // One line comes back for each message, right after it.
            log.Count.ShouldBe(2 * person.Messages, string.Join('\n', log.Select(one => $"{one.Number} {one.From} {vault.Open(new Cell("messages", "body", $"{one.ConversationId}/{one.Number}"), one.BodySealed)}")));
            log.Where((one, i) => i % 2 == 1).ShouldAllBe(one => one.From == Sender.Bot);
        }
        (await db.Gaps.CountAsync()).ShouldBe(sent.Sum(one => one.Messages), "one gap for each unknown question, never two");
        sent.Sum(one => one.Messages).ShouldBeGreaterThan(People);
    }

    private async Task<Sent> Person(Uri address, CancellationToken enough)
    {
        using var client = new HttpClient { BaseAddress = address };
        var (conversationId, token) = await Insist(async () =>
        {
            using var response = (await client.PostAsJsonAsync("/v3/directline/conversations", new { })).EnsureSuccessStatusCode();
            var started = await response.Content.ReadFromJsonAsync<JsonElement>();
            return (started.GetProperty("conversationId").GetString()!, started.GetProperty("token").GetString()!);
        });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var path = $"/v3/directline/conversations/{conversationId}/activities";
        var count = 0;
        while (!enough.IsCancellationRequested)
        {
            // Words of a language nobody here speaks: one line says so and one gap is noted, for each.
            var activity = new { type = "message", text = "不知道的问题", locale = "ru", channelData = new { clientActivityID = Id(count) }, from = new { id = "me" } };
            await Insist(async () => { using var response = (await client.PostAsJsonAsync(path, activity)).EnsureSuccessStatusCode(); return true; });
            count++;
            await Insist(async () => (await client.GetFromJsonAsync<JsonElement>(FormattableString.Invariant($"{path}?watermark={2 * count - 1}"))).GetProperty("activities").GetArrayLength() > 0 ? true : throw new HttpRequestException("not yet"));
            Interlocked.Increment(ref answeredSoFar);
        }
        return new Sent(conversationId, count);
    }

    // As the chat page does: the same message with the same id until it is acknowledged.
    private static async Task<T> Insist<T>(Func<Task<T>> attempt)
    {
        for (var i = 0; ; i++)
        {
            try { return await attempt(); }
            catch (Exception fault) when (i < 5000 && (fault is HttpRequestException or TaskCanceledException or IOException)) { await Task.Delay(30); }
        }
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"m{number}");

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private sealed record Sent(string ConversationId, int Messages);
}
