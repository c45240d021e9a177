using Janua.Domain.Conversations;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Storage;

public sealed class WriterTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 4, 0);
    private Writer Writer => house.Services.GetRequiredService<Writer>();

    [Fact]
    public async Task OneThatFailsUndoesOnlyItself()
    {
        var tag = ConversationStore.NewId();
        var writes = Enumerable.Range(0, 60).Select(i => Writer.Write(async db =>
        {
            db.Conversations.Add(New($"{tag}-{i}"));
            await db.SaveChangesAsync();
            if (i % 3 == 0) throw new InvalidOperationException("on purpose");
        })).ToList();
        foreach (var (write, i) in writes.Select((write, i) => (write, i)))
        {
            if (i % 3 == 0) await Should.ThrowAsync<InvalidOperationException>(() => write);
            else await write;
        }
        await using var db = await house.Services.GetRequiredService<IDbContextFactory<JanuaDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        (await db.Conversations.CountAsync(one => one.Id.StartsWith(tag), TestContext.Current.CancellationToken)).ShouldBe(40);
    }

    [Fact]
    public async Task ARefusalByTheDatabaseReachesTheOneWhoWrote()
    {
        var id = ConversationStore.NewId();
        await Writer.Write(db => { db.Conversations.Add(New(id)); return Task.CompletedTask; });
        await Should.ThrowAsync<DbUpdateException>(() => Writer.Write(db => { db.Conversations.Add(New(id)); return Task.CompletedTask; }));
        await Writer.Write(db => { db.Conversations.Add(New(ConversationStore.NewId())); return Task.CompletedTask; });
    }

    [Fact]
    public async Task TheSameExternalIdIsAcceptedOnceHoweverManySendIt()
    {
        var id = ConversationStore.NewId();
        await house.Services.GetRequiredService<ConversationStore>().Open(id, "test", "kk", Now);
        var log = house.Services.GetRequiredService<MessageLog>();
        var accepted = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => log.Accept(id, $"same-{i % 4}", new Body { Text = "бір" }, Now)));
        accepted.Count(one => one.IsNew).ShouldBe(4);
        (await log.After(id, 0)).Select(one => one.Number).ShouldBe([1, 2, 3, 4]);
    }

    private static Conversation New(string id) => new() { Id = id, Channel = "test", StartedAt = Now, LastMessageAt = Now };
}
