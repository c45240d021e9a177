using Janua.Domain.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Janua.Domain.Storage.Mapping;

internal sealed class ReturnCodeMapping : IEntityTypeConfiguration<ReturnCode>
{
    public void Configure(EntityTypeBuilder<ReturnCode> table)
    {
        table.HasKey(one => one.Hash);
        table.HasOne<Conversation>().WithMany().HasForeignKey(one => one.ConversationId).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(one => one.ExpiresAt);
    }
}
