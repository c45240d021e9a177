using Janua.Domain.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Janua.Domain.Storage.Mapping;

internal sealed class ConversationMapping : IEntityTypeConfiguration<Conversation>
{
    public void Configure(EntityTypeBuilder<Conversation> table)
    {
        table.HasKey(one => one.Id);
        table.Property(one => one.Floor).HasConversion<string>();
        table.Property(one => one.Version).IsConcurrencyToken();
        table.HasIndex(one => one.LastMessageAt);
    }
}
