using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Records;

/// <summary>Writes down that a member of staff looked at people's words: one entry for each opening. A page that renews
/// itself belongs to the look that opened it; a renewal without an opening is a look of its own.</summary>
public sealed class Looks(IDbContextFactory<JanuaDb> contexts, Writer writer)
{
    /// <summary>A page stays open no longer than a session lasts.</summary>
    private static readonly Duration PageLasts = Duration.FromHours(10);

    /// <param name="action">Past tense, such as <c>gaps-read</c>.</param>
    /// <param name="subject">The id of what was looked at.</param>
    public Task Opened(string action, string subject, Guid staffId, Instant now) => writer.Write(db =>
    {
        db.AuditEntries.Add(new AuditEntry { At = now, StaffId = staffId, Action = action, Subject = subject });
        return Task.CompletedTask;
    });

    public async Task Renewed(string action, string subject, Guid staffId, Instant now)
    {
        var earliest = now - PageLasts;
        await using var db = await contexts.CreateDbContextAsync();
        if (!await db.AuditEntries.AnyAsync(one => one.At > earliest && one.StaffId == staffId && one.Action == action && one.Subject == subject))
            await Opened(action, subject, staffId, now);
    }
}
