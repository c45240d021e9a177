using System.Buffers.Text;
using System.Security.Cryptography;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Conversations;

/// <summary>Opens conversations and keeps their state.</summary>
public sealed class ConversationStore(IDbContextFactory<JanuaDb> contexts, Writer writer, Vault vault)
{
    private const int IdBytes = 16;

    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));

    public Task<Conversation> Open(string id, string channel, string? language, Instant now) => writer.Write(db =>
    {
        var conversation = new Conversation { Id = id, Channel = channel, Language = language, StartedAt = now, LastMessageAt = now };
        db.Conversations.Add(conversation);
        return Task.FromResult(conversation);
    });

    public async Task<Conversation?> Find(string id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await ById(db, id);
    }

    public async Task<bool> Exists(string id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await IsThere(db, id);
    }

    /// <summary>The dialogs' own record of a conversation, as JSON; null before the first turn.</summary>
    public string? State(Conversation conversation) =>
        conversation.StateSealed is { } value ? vault.Open(CellOf(conversation.Id), value) : null;

    /// <summary>Saves a turn's outcome over the version it read.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Another turn was faster; this one must be thought again.</exception>
    public void Save(JanuaDb db, Conversation read, string? language, Floor floor, string state, Instant now)
    {
        db.Conversations.Attach(read);
        read.Language = language;
        read.Floor = floor;
        read.StateSealed = vault.Seal(CellOf(read.Id), state);
        read.LastMessageAt = now;
        read.Version++;
    }

    private static readonly Func<JanuaDb, string, Task<Conversation?>> ById = EF.CompileAsyncQuery(
        (JanuaDb db, string id) => db.Conversations.AsNoTracking().FirstOrDefault(one => one.Id == id));

    private static readonly Func<JanuaDb, string, Task<bool>> IsThere = EF.CompileAsyncQuery(
        (JanuaDb db, string id) => db.Conversations.Any(one => one.Id == id));

    private static Cell CellOf(string id) => new("conversations", "state", id);
}
