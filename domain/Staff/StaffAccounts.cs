using Janua.Domain.Records;
using Janua.Domain.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Staff;

/// <summary>Who works here: accounts are made by an administrator, their passwords by their owners.</summary>
public sealed class StaffAccounts(UserManager<StaffMember> accounts, SetupLinks links, JanuaDb db)
{
    /// <summary>Everyone, open accounts first, by name.</summary>
    public async Task<IReadOnlyList<StaffMember>> List() =>
        await db.Users.AsNoTracking().OrderBy(one => one.Closed).ThenBy(one => one.DisplayName).ToListAsync();

    /// <summary>Makes the first administrator. The code is used up only when name and password are good.</summary>
    public async Task<AccountResult> AddFirst(string? code, NewAccount wanted, string password, Instant now)
    {
        if (await links.Look(code, now) is not { StaffId: null }) return new LinkNotValid();
        var member = Member(wanted with { Role = Role.Administrator }, now);
        if (await Faults(member, password) is { Count: > 0 } faults) return new AccountRefused(faults);
        if (!await links.Use(code, now)) return new LinkNotValid();
        Note("staff-added", member.Id, null, now);
        return Result(await accounts.CreateAsync(member, password), member);
    }

    /// <summary>Adds an account without a password; <see cref="LinkFor"/> lets its owner in.</summary>
    public async Task<AccountResult> Add(NewAccount wanted, Guid by, Instant now)
    {
        var member = Member(wanted, now);
        Note("staff-added", member.Id, by, now);
        return Result(await accounts.CreateAsync(member), member);
    }

    /// <summary>A fresh setup code for an open account; null when there is no such account.</summary>
    public async Task<string?> LinkFor(Guid id, Guid by, Instant now)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { Closed: false }) return null;
        Note("staff-link-issued", id, by, now);
        await db.SaveChangesAsync();
        return await links.IssueFor(id, now);
    }

    /// <summary>The owner of a setup code sets a password. The second factor is set up anew: whoever lost the phone
    /// comes back this way, and whoever stole it does not.</summary>
    public async Task<AccountResult> SetPassword(string? code, string password, Instant now)
    {
        if (await links.Look(code, now) is not { StaffId: { } id } || await accounts.FindByIdAsync(id.ToString()) is not { Closed: false } member)
            return new LinkNotValid();
        if (await Faults(member, password, newName: false) is { Count: > 0 } faults) return new AccountRefused(faults);
        if (!await links.Use(code, now)) return new LinkNotValid();
        member.TwoFactorEnabled = false;
        await accounts.RemoveAuthenticationTokenAsync(member, "[AspNetUserStore]", "AuthenticatorKey");
        await accounts.RemovePasswordAsync(member);
        Note("staff-password-set", id, id, now);
        return Result(await accounts.AddPasswordAsync(member, password), member);
    }

    /// <summary>Closes an account; its sessions end with their next request.</summary>
    /// <returns>False for one's own account, and for one that is closed or does not exist.</returns>
    public async Task<bool> Close(Guid id, Guid by, Instant now)
    {
        if (id == by || await accounts.FindByIdAsync(id.ToString()) is not { Closed: false } member) return false;
        member.Closed = true;
        Note("staff-closed", id, by, now);
        return (await accounts.UpdateSecurityStampAsync(member)).Succeeded;
    }

    private static StaffMember Member(NewAccount wanted, Instant now) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = wanted.SignInName.Trim(),
        DisplayName = wanted.Name.Trim(),
        Role = wanted.Role,
        Profession = wanted.Profession,
        CreatedAt = now,
    };

    private async Task<IReadOnlyList<string>> Faults(StaffMember member, string password, bool newName = true)
    {
        var faults = new List<string>();
        foreach (var validator in accounts.PasswordValidators)
            faults.AddRange((await validator.ValidateAsync(accounts, member, password)).Errors.Select(one => one.Code));
        if (!newName) return faults;
        foreach (var validator in accounts.UserValidators)
            faults.AddRange((await validator.ValidateAsync(accounts, member)).Errors.Select(one => one.Code));
        return faults;
    }

    // Identity saves what stands in the context: the note is written with the deed or not at all.
    private void Note(string action, Guid subject, Guid? by, Instant now) =>
        db.AuditEntries.Add(new AuditEntry { At = now, StaffId = by ?? subject, Action = action, Subject = subject.ToString() });

    private static AccountResult Result(IdentityResult result, StaffMember member) =>
        result.Succeeded ? new AccountReady(member) : new AccountRefused([.. result.Errors.Select(one => one.Code)]);
}

/// <summary>What an administrator says of somebody new.</summary>
public sealed record NewAccount(string Name, string SignInName, Role Role, string? Profession);

public abstract record AccountResult;
public sealed record AccountReady(StaffMember Member) : AccountResult;

/// <param name="Faults">Identity's names of what is wrong, such as <c>PasswordTooShort</c>, <c>DuplicateUserName</c>.</param>
public sealed record AccountRefused(IReadOnlyList<string> Faults) : AccountResult;

/// <summary>The code is unknown, used or too old; which of them is nobody's business.</summary>
public sealed record LinkNotValid : AccountResult;
