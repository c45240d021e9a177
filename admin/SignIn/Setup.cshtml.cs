using Janua.Domain.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Janua.Admin.SignIn;

/// <summary>Makes the first administrator from the one-time link, and leads on to the second factor.</summary>
[AllowAnonymous, LimitsTries]
public sealed class SetupPage(StaffAccounts accounts, StaffSignInManager signIn, IClock clock) : PageModel
{
    [BindProperty] public string Code { get; set; } = "";
    [BindProperty] public string Name { get; set; } = "";
    [BindProperty] public string SignInName { get; set; } = "";
    [BindProperty] public string Password { get; set; } = "";

    public IReadOnlyList<string> Faults { get; private set; } = [];

    public async Task<IActionResult> OnPost()
    {
        Faults = NewPassword.Faults(Password);
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > 100) Faults = [.. Faults, "NameMissing"];
        if (Faults.Count > 0) return Page();
        var wanted = new NewAccount(Name, SignInName ?? "", Role.Administrator, null);
        return await Go(await accounts.AddFirst(Code, wanted, Password, clock.GetCurrentInstant()));
    }

    private async Task<IActionResult> Go(AccountResult result)
    {
        if (result is AccountReady ready)
        {
            await signIn.SignInAsync(ready.Member, isPersistent: false);
            return RedirectToPage("/SignIn/SecondFactor");
        }
        Faults = NewPassword.Faults(result);
        return Page();
    }
}

/// <summary>What can be wrong with a new password or account, by the names the texts know.</summary>
internal static class NewPassword
{
    public static IReadOnlyList<string> Faults(string? password) =>
        (password ?? "").Length > StaffSignIn.LongestPassword ? ["PasswordTooLong"] : [];

    public static IReadOnlyList<string> Faults(AccountResult result) => result switch
    {
        AccountRefused refused => refused.Faults,
        LinkNotValid => ["LinkNotValid"],
        _ => [],
    };

    /// <summary>The name of a fault as the text files write it.</summary>
    public static string Word(string fault) => string.Concat(fault.Select((letter, at) =>
        char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
