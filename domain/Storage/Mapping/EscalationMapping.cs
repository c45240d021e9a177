using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Janua.Domain.Storage.Mapping;

internal sealed class EscalationMapping : IEntityTypeConfiguration<Escalation>
{
    public void Configure(EntityTypeBuilder<Escalation> table)
    {
        table.HasOne<Conversation>().WithMany().HasForeignKey(one => one.ConversationId).OnDelete(DeleteBehavior.Cascade);
        table.Property(one => one.State).HasConversion<string>().IsConcurrencyToken();
        table.Property(one => one.Reason).HasConversion<string>();
        table.HasIndex(one => one.ConversationId).IsUnique().HasFilter("\"State\" <> 'Resolved'").HasDatabaseName("IX_Escalations_OneOpen");
        table.HasIndex(one => new { one.State, one.RaisedAt });
    }
}
