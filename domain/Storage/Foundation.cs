using Janua.Domain.Due;
using Janua.Domain.Knowledge;
using Janua.Domain.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Storage;

/// <summary>What must be true of the database before the house opens.</summary>
public sealed class Foundation(IDbContextFactory<JanuaDb> contexts, Writer writer, VaultKeys keys)
{
    /// <summary>Brings the tables up to date, checks the keys, lays out the starter content in an empty house.</summary>
    /// <exception cref="InvalidDataException">A key that sealed something here is missing or another one.</exception>
    public async Task Lay(IReadOnlyList<StarterArticle> starter, Instant now)
    {
        await using (var db = await contexts.CreateDbContextAsync()) await db.Database.MigrateAsync();
        await writer.Write(async db =>
        {
            await CheckKeys(db, now);
            await Seed(db, starter, now);
            await DueList.Schedule(db, Retention.Kind, "", now);
        });
    }

    private async Task CheckKeys(JanuaDb db, Instant now)
    {
        var used = await db.KeysInUse.ToListAsync();
        var faults = used
            .Where(key => !keys.Versions.Contains(key.Version) || keys.Fingerprint(key.Version) != key.Fingerprint)
            .Select(key => $"{VaultKeys.FileName(key.Version)} (fingerprint {key.Fingerprint})").ToList();
        if (faults.Count > 0)
            throw new InvalidDataException($"This database was sealed with keys that the keys folder does not hold: {string.Join(", ", faults)}. Point --keys to their folder or restore them from your backup of the keys.");
        foreach (var version in keys.Versions.Where(version => used.All(key => key.Version != version)))
            db.KeysInUse.Add(new KeyInUse { Version = version, Fingerprint = keys.Fingerprint(version), Since = now });
    }

    // Only into an empty house: what staff changed is theirs.
    private static async Task Seed(JanuaDb db, IReadOnlyList<StarterArticle> starter, Instant now)
    {
        if (await db.Articles.AnyAsync()) return;
        db.Articles.AddRange(starter.Select(article => article.ToArticle(now)));
    }
}
