using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Due;

/// <summary>The one list of everything that happens later.</summary>
public sealed class DueList(IDbContextFactory<JanuaDb> contexts, Writer writer)
{
    /// <summary>After this a lease is taken over: its holder has died or hangs.</summary>
    public static readonly Duration Lease = Duration.FromMinutes(5);

    /// <summary>Notes that something is due; the same kind and subject is noted once, at its earlier time.</summary>
    public static async Task Schedule(JanuaDb db, string kind, string subject, Instant at)
    {
        if (await db.DueItems.FirstOrDefaultAsync(one => one.Kind == kind && one.Subject == subject) is { } known)
        {
            if (at < known.DueAt) known.DueAt = at;
            return;
        }
        db.DueItems.Add(new DueItem { Kind = kind, Subject = subject, DueAt = at });
    }

    /// <summary>Leases what is due now.</summary>
    public Task<IReadOnlyList<DueItem>> Claim(Instant now, int most = 20) => writer.Write<IReadOnlyList<DueItem>>(async db =>
    {
        var items = await db.DueItems.Where(one => one.DueAt <= now && (one.LeasedUntil == null || one.LeasedUntil < now)).OrderBy(one => one.DueAt).Take(most).ToListAsync();
        foreach (var item in items) (item.LeasedUntil, item.Attempts) = (now + Lease, item.Attempts + 1);
        return items;
    });

    /// <summary>Removes what has been done, or moves it to its next time.</summary>
    public Task Done(Guid id, Instant? again) => writer.Write(async db =>
    {
        if (await db.DueItems.FindAsync(id) is not { } item) return;
        if (again is { } next) (item.DueAt, item.LeasedUntil, item.Attempts) = (next, null, 0);
        else db.DueItems.Remove(item);
    });

    public async Task<Instant?> Next()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.DueItems.OrderBy(one => one.DueAt).Select(one => (Instant?)one.DueAt).FirstOrDefaultAsync();
    }
}
