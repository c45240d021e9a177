using Janua.Bot;
using Janua.Domain.Conversations;
using Janua.Domain.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Storage;

public sealed class FoundationTests : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 4, 0);
    private readonly string folder = Directory.CreateTempSubdirectory("janua-test-").FullName;

    [Fact]
    public async Task AHouseWhoseKeyIsGoneRefusesToOpenAndNamesTheKey()
    {
        await using (await House.Build(TestHouse.Arguments(folder))) { }
        File.Delete(Path.Combine(folder, "keys", VaultKeys.FileName(1)));
        var refusal = await Should.ThrowAsync<InvalidDataException>(() => House.Build(TestHouse.Arguments(folder)));
        refusal.Message.ShouldContain(VaultKeys.FileName(1));
    }

    [Fact]
    public async Task NoWordOfAConversationStandsInTheFilesOfTheDatabase()
    {
        const string canary = "Балапанқанарейка";
        await using (var house = await House.Build(TestHouse.Arguments(folder)))
        {
            var player = await Janua.Bot.Talk.ChatPlayer.Open(house.Services, "kk", Now);
            await player.Say([$"{canary} туралы сұрақ"], Now);
        }
        SqliteConnection.ClearAllPools();
        var needles = new[] { System.Text.Encoding.UTF8.GetBytes(canary), System.Text.Encoding.Unicode.GetBytes(canary) };
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "data"), "*", SearchOption.AllDirectories))
        {
            var content = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            foreach (var needle in needles) content.AsSpan().IndexOf(needle).ShouldBe(-1, file);
        }
    }

    [Fact]
    public async Task RetentionErasesWhatIsOverItsTimeAndNothingElse()
    {
        await using var house = await House.Build(TestHouse.Arguments(folder));
        var contexts = house.Services.GetRequiredService<IDbContextFactory<JanuaDb>>();
        var old = await Janua.Bot.Talk.ChatPlayer.Open(house.Services, "ru", Now);
        await old.Say(["что-то очень давнее и непонятное"], Now);
        var waiting = await Janua.Bot.Talk.ChatPlayer.Open(house.Services, "ru", Now);
        await house.Services.GetRequiredService<Writer>().Write(db =>
        {
            db.Escalations.Add(new Domain.Escalations.Escalation { ConversationId = waiting.ConversationId, Reason = Domain.Escalations.EscalationReason.Asked, Language = "ru", RaisedAt = Now });
            return Task.CompletedTask;
        });
        var later = Now + Duration.FromDays(91);
        var young = await Janua.Bot.Talk.ChatPlayer.Open(house.Services, "ru", later);
        await house.Services.GetRequiredService<Domain.Records.Retention>().Keep(later);
        await using var db = await contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var left = await db.Conversations.Select(one => one.Id).ToListAsync(TestContext.Current.CancellationToken);
        left.ShouldBe([waiting.ConversationId, young.ConversationId], ignoreOrder: true);
        (await db.Messages.CountAsync(one => one.ConversationId == old.ConversationId, TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Theory]
    [InlineData("--turns:quiet", "-5")]
    [InlineData("--chat:longestmessage", "0")]
    [InlineData("--retention:auditdays", "1")]
    [InlineData("--turns:parallel", "many")]
    public async Task WrongSettingsAreRefusedAtStart(string name, string value)
    {
        var refusal = await Should.ThrowAsync<InvalidDataException>(() => House.Build([.. TestHouse.Arguments(folder), name, value]));
        refusal.Message.ShouldNotBeEmpty();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
