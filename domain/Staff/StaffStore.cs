using Janua.Domain.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Janua.Domain.Staff;

/// <summary>Where ASP.NET Core Identity keeps accounts. The secret of the second factor and the recovery codes are
/// sealed in their column: a copy of the database alone opens no account.</summary>
public sealed class StaffStore(JanuaDb db, Vault vault, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<StaffMember, JanuaDb, Guid>(db, describer)
{
    public override Task SetTokenAsync(StaffMember user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : Convert.ToBase64String(vault.Seal(CellOf(user, name), value)), cancellationToken);

    public override async Task<string?> GetTokenAsync(StaffMember user, string loginProvider, string name, CancellationToken cancellationToken) =>
        await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } sealedValue
            ? vault.Open(CellOf(user, name), Convert.FromBase64String(sealedValue))
            : null;

    private static Cell CellOf(StaffMember user, string name) => new("staff-tokens", name, user.Id.ToString());
}
