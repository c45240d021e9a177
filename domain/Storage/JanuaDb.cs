using Janua.Domain.Conversations;
using Janua.Domain.Due;
using Janua.Domain.Escalations;
using Janua.Domain.Knowledge;
using Janua.Domain.Records;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Storage;

/// <summary>All tables. Reading is free; writing goes through <see cref="Writer"/>.</summary>
public sealed class JanuaDb(DbContextOptions<JanuaDb> options) : IdentityUserContext<StaffMember, Guid>(options)
{
    public DbSet<Conversation> Conversations => Set<Conversation>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<ReturnCode> ReturnCodes => Set<ReturnCode>();
    public DbSet<DueItem> DueItems => Set<DueItem>();
    public DbSet<Escalation> Escalations => Set<Escalation>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<Gap> Gaps => Set<Gap>();
    public DbSet<Feedback> Feedback => Set<Feedback>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<SetupLink> SetupLinks => Set<SetupLink>();
    public DbSet<KeyInUse> KeysInUse => Set<KeyInUse>();

    /// <summary>Options for a SQLite file that loses nothing when the power goes.</summary>
    public static DbContextOptions<JanuaDb> Sqlite(string file) => new DbContextOptionsBuilder<JanuaDb>()
        .UseSqlite($"Data Source={file};Cache=Private;Default Timeout=30;Foreign Keys=True")
        .AddInterceptors(SqlitePragmas.Instance)
        .Options;

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Instant>().HaveConversion<InstantConverter>();
        conventions.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.ApplyConfigurationsFromAssembly(typeof(JanuaDb).Assembly);
    }
}
