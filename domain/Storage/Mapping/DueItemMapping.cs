using Janua.Domain.Due;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Janua.Domain.Storage.Mapping;

internal sealed class DueItemMapping : IEntityTypeConfiguration<DueItem>
{
    public void Configure(EntityTypeBuilder<DueItem> table)
    {
        table.HasIndex(one => one.DueAt);
        table.HasIndex(one => new { one.Kind, one.Subject }).IsUnique();
    }
}
