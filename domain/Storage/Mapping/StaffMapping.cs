using Janua.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Janua.Domain.Storage.Mapping;

internal sealed class StaffMemberMapping : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> table) => table.Property(one => one.Role).HasConversion<string>();
}

internal sealed class SetupLinkMapping : IEntityTypeConfiguration<SetupLink>
{
    public void Configure(EntityTypeBuilder<SetupLink> table) => table.HasKey(one => one.CodeHash);
}
