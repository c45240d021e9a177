using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Conversations;

/// <summary>The log of every conversation, both directions. It is the truth and the delivery at once.</summary>
public sealed class MessageLog(IDbContextFactory<JanuaDb> contexts, Writer writer, Vault vault, LiveFeed feed)
{
    /// <summary>As many messages are read at once unless more are asked for.</summary>
    public const int Page = 200;

    /// <summary>Takes a message in. When this returns, the message is on the disk and will be answered.</summary>
    /// <returns>Its number, and whether it is new: an external id that is known already changes nothing.</returns>
    public async Task<Accepted> Accept(string conversationId, string? externalId, Body body, Instant at)
    {
        var accepted = await writer.Write(async db =>
        {
            if (externalId is not null && await Known(db, conversationId, externalId) is { } known) return new Accepted(known, IsNew: false);
            var number = await NextNumber(db, conversationId);
            db.Messages.Add(Sealed(conversationId, number, Sender.Person, body, at, externalId, Progress.Accepted));
            return new Accepted(number, IsNew: true);
        });
        if (accepted.IsNew) feed.Tell(conversationId);
        return accepted;
    }

    /// <summary>Adds a line of ours inside a transaction; the caller tells the feed after the commit.</summary>
    public async Task Append(JanuaDb db, string conversationId, Sender from, IReadOnlyList<Body> bodies, Instant at, Guid? staffId = null)
    {
        var number = await NextNumber(db, conversationId);
        foreach (var body in bodies)
            db.Messages.Add(Sealed(conversationId, number++, from, body, at, null, Progress.Answered, staffId));
    }

    /// <summary>Reads on after a number, oldest first.</summary>
    public async Task<IReadOnlyList<LoggedMessage>> After(string conversationId, int number, int most = Page)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Opened(ReadAfter(db, conversationId, number, most));
    }

    /// <summary>Accepted messages that no turn has answered yet, oldest first.</summary>
    public async Task<IReadOnlyList<LoggedMessage>> Waiting(string conversationId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return [.. (await Opened(ReadUnsettled(db, conversationId))).Where(one => one.Progress == Progress.Accepted)];
    }

    /// <summary>Conversations that have an accepted, unanswered message: what a fresh process finds left over.</summary>
    public async Task<IReadOnlyList<string>> ConversationsWaiting()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var unsettled = await db.Messages.Where(one => one.Progress == Progress.Accepted || one.Progress == Progress.Failed)
            .Select(one => new { one.ConversationId, one.Progress }).ToListAsync();
        return [.. unsettled.Where(one => one.Progress == Progress.Accepted).Select(one => one.ConversationId).Distinct()];
    }

    public LoggedMessage Opened(Message row) => new(
        row.Number, row.From, Body.FromJson(vault.Open(CellOf(row.ConversationId, row.Number), row.BodySealed)), row.At, row.ExternalId, row.Progress);

    private Message Sealed(string conversationId, int number, Sender from, Body body, Instant at, string? externalId, Progress progress, Guid? staffId = null) => new()
    {
        ConversationId = conversationId,
        Number = number,
        From = from,
        ExternalId = externalId,
        BodySealed = vault.Seal(CellOf(conversationId, number), body.ToJson()),
        At = at,
        Progress = progress,
        StaffId = staffId,
    };

    private async Task<IReadOnlyList<LoggedMessage>> Opened(IAsyncEnumerable<Message> rows)
    {
        var opened = new List<LoggedMessage>();
        await foreach (var row in rows) opened.Add(Opened(row));
        return opened;
    }

    private static async Task<int> NextNumber(JanuaDb db, string conversationId) => 1 + (await LastNumber(db, conversationId) ?? 0);

    // Every turn asks these several times: they are translated once.
    private static readonly Func<JanuaDb, string, int, int, IAsyncEnumerable<Message>> ReadAfter = EF.CompileAsyncQuery(
        (JanuaDb db, string conversationId, int number, int most) => db.Messages.AsNoTracking()
            .Where(one => one.ConversationId == conversationId && one.Number > number).OrderBy(one => one.Number).Take(most));

    private static readonly Func<JanuaDb, string, IAsyncEnumerable<Message>> ReadUnsettled = EF.CompileAsyncQuery(
        (JanuaDb db, string conversationId) => db.Messages.AsNoTracking()
            .Where(one => one.ConversationId == conversationId && (one.Progress == Progress.Accepted || one.Progress == Progress.Failed)).OrderBy(one => one.Number).AsQueryable());

    private static readonly Func<JanuaDb, string, string, Task<int?>> Known = EF.CompileAsyncQuery(
        (JanuaDb db, string conversationId, string externalId) => db.Messages
            .Where(one => one.ConversationId == conversationId && one.ExternalId == externalId).Select(one => (int?)one.Number).FirstOrDefault());

    private static readonly Func<JanuaDb, string, Task<int?>> LastNumber = EF.CompileAsyncQuery(
        (JanuaDb db, string conversationId) => db.Messages.Where(one => one.ConversationId == conversationId).Max(one => (int?)one.Number));

    private static Cell CellOf(string conversationId, int number) => new("messages", "body", FormattableString.Invariant($"{conversationId}/{number}"));
}

/// <summary>A message that is safely in the log.</summary>
public readonly record struct Accepted(int Number, bool IsNew);
