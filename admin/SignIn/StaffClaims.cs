using System.Security.Claims;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Janua.Admin.SignIn;

/// <summary>What the session cookie says of a member of staff: id, role, and whether the second factor is set up.</summary>
public sealed class StaffClaims(UserManager<StaffMember> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<StaffMember>(accounts, options)
{
    internal const string RoleClaim = "janua:role", NameClaim = "janua:name", FullClaim = "janua:second-factor";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffMember user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(RoleClaim, user.Role.ToString()));
        identity.AddClaim(new Claim(NameClaim, user.DisplayName));
        if (user.TwoFactorEnabled) identity.AddClaim(new Claim(FullClaim, "yes"));
        return identity;
    }
}

/// <summary>The member of staff behind a request.</summary>
public static class Visitor
{
    public static Guid StaffId(this ClaimsPrincipal visitor) =>
        Guid.Parse(visitor.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."));

    public static string DisplayName(this ClaimsPrincipal visitor) => visitor.FindFirstValue(StaffClaims.NameClaim) ?? "";

    /// <summary>Whether the visitor may do something: a role that allows it, and both factors.</summary>
    public static bool Allows(this ClaimsPrincipal visitor, Permission permission) =>
        visitor.HasClaim(StaffClaims.FullClaim, "yes")
        && Enum.TryParse<Role>(visitor.FindFirstValue(StaffClaims.RoleClaim), out var role)
        && role.Allows(permission);
}
