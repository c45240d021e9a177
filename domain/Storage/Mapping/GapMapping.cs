using Janua.Domain.Knowledge;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Janua.Domain.Storage.Mapping;

internal sealed class GapMapping : IEntityTypeConfiguration<Gap>
{
    public void Configure(EntityTypeBuilder<Gap> table)
    {
        table.Property(one => one.Id).ValueGeneratedNever();
        table.Property(one => one.Reason).HasConversion<string>();
        table.Property(one => one.State).HasConversion<string>();
        table.HasIndex(one => new { one.State, one.At });
    }
}

internal sealed class FeedbackMapping : IEntityTypeConfiguration<Feedback>
{
    public void Configure(EntityTypeBuilder<Feedback> table)
    {
        table.Property(one => one.Id).ValueGeneratedNever();
        table.HasIndex(one => one.ArticleId);
    }
}
