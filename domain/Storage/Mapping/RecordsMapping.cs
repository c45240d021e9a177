using Janua.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Janua.Domain.Storage.Mapping;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> table)
    {
        table.Property(one => one.Id).ValueGeneratedNever();
        table.HasIndex(one => one.At);
    }
}

internal sealed class KeyInUseMapping : IEntityTypeConfiguration<KeyInUse>
{
    public void Configure(EntityTypeBuilder<KeyInUse> table)
    {
        table.HasKey(one => one.Version);
        table.Property(one => one.Version).ValueGeneratedNever();
    }
}
