using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Staff;

/// <summary>Hands out and takes back the codes with which people set their own password. A code travels in the
/// fragment of a link, which no server and no log ever sees.</summary>
public sealed class SetupLinks(IDbContextFactory<JanuaDb> contexts, Writer writer, VaultKeys keys)
{
    public static readonly Duration Lifetime = Duration.FromMinutes(30);

    private const int CodeBytes = 32;

    /// <summary>A code for the first administrator; an earlier one stops working.</summary>
    /// <returns>Null when there is an administrator already.</returns>
    public Task<string?> Issue(Instant now) => writer.Write<string?>(async db =>
        await HasAdministrator(db) ? null : await Fresh(db, null, now));

    /// <summary>A code with which one member of staff sets a new password; an earlier one stops working.</summary>
    public Task<string> IssueFor(Guid staffId, Instant now) => writer.Write(db => Fresh(db, staffId, now));

    /// <summary>Whether a code would be taken now. Looking uses nothing up.</summary>
    public async Task<SetupLink?> Look(string? code, Instant now)
    {
        var hash = HashOf(code);
        await using var db = await contexts.CreateDbContextAsync();
        return await db.SetupLinks.AsNoTracking().FirstOrDefaultAsync(one => one.CodeHash == hash && one.UsedAt == null && one.ExpiresAt > now);
    }

    /// <summary>Uses a code up: of two who try at once, one wins.</summary>
    public Task<bool> Use(string? code, Instant now) => writer.Write(async db =>
    {
        var hash = HashOf(code);
        var link = await db.SetupLinks.FirstOrDefaultAsync(one => one.CodeHash == hash && one.UsedAt == null && one.ExpiresAt > now);
        if (link is null || (link.StaffId is null && await HasAdministrator(db))) return false;
        link.UsedAt = now;
        return true;
    });

    private async Task<string> Fresh(JanuaDb db, Guid? staffId, Instant now)
    {
        await db.SetupLinks.Where(one => one.StaffId == staffId).ExecuteDeleteAsync();
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(CodeBytes));
        db.SetupLinks.Add(new SetupLink { CodeHash = HashOf(code), ExpiresAt = now + Lifetime, StaffId = staffId });
        return code;
    }

    private static Task<bool> HasAdministrator(JanuaDb db) => db.Users.AnyAsync(one => one.Role == Role.Administrator && !one.Closed);

    private byte[] HashOf(string? code) => HMACSHA256.HashData(keys.Lookup, Encoding.UTF8.GetBytes("setup\n" + (code ?? "").Trim()));
}
