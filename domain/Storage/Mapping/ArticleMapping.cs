using Janua.Domain.Knowledge;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Janua.Domain.Storage.Mapping;

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> table)
    {
        table.HasKey(one => one.Id);
        table.Property(one => one.Sensitivity).HasConversion<string>();
        table.HasMany(one => one.Revisions).WithOne().HasForeignKey(one => one.ArticleId);
    }
}

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> table)
    {
        table.Property(one => one.Id).ValueGeneratedNever();
        table.Property(one => one.State).HasConversion<string>().IsConcurrencyToken();
        table.HasIndex(one => new { one.ArticleId, one.Language, one.Number }).IsUnique();
        // One published text and one draft for each language of an article.
        table.HasIndex(one => new { one.ArticleId, one.Language, one.State }).IsUnique().HasFilter("\"State\" <> 'Superseded'").HasDatabaseName("IX_Revisions_OneOfEach");
    }
}
