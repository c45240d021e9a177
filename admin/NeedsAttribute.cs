using Janua.Domain.Staff;
using Microsoft.AspNetCore.Authorization;

namespace Janua.Admin;

/// <summary>What a page, an endpoint or one handler of a page needs its visitor to be allowed.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission) : Attribute, IAuthorizeData
{
    public Permission Permission => permission;

    public string? Policy { get => permission.ToString(); set => throw new NotSupportedException(); }
    public string? Roles { get => null; set => throw new NotSupportedException(); }
    public string? AuthenticationSchemes { get => null; set => throw new NotSupportedException(); }
}

/// <summary>Open to whoever gave a password, even before the second factor is set up.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsSignInAttribute : Attribute, IAuthorizeData
{
    public const string PolicyName = "SignedIn";

    public string? Policy { get => PolicyName; set => throw new NotSupportedException(); }
    public string? Roles { get => null; set => throw new NotSupportedException(); }
    public string? AuthenticationSchemes { get => null; set => throw new NotSupportedException(); }
}
