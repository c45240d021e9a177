using Janua.Domain.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Janua.Domain.Storage.Mapping;

internal sealed class MessageMapping : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> table)
    {
        table.HasKey(one => new { one.ConversationId, one.Number });
        table.HasOne<Conversation>().WithMany().HasForeignKey(one => one.ConversationId).OnDelete(DeleteBehavior.Cascade);
        table.Property(one => one.From).HasConversion<string>();
        table.Property(one => one.Progress).HasConversion<string>();
        // The promise "the same message never takes effect twice" is this index, not a cache.
        table.HasIndex(one => new { one.ConversationId, one.ExternalId }).IsUnique();
        // A few rows whatever the log holds; MessageLog asks with these very words, without which SQLite does not use it.
        table.HasIndex(one => new { one.ConversationId, one.Number }).HasFilter("\"Progress\" IN ('Accepted', 'Failed')");
    }
}
