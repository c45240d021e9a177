using Janua.Admin.Layout;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Janua.Admin.SignIn;

/// <summary>First step of signing in. A wrong name, a wrong password, a locked and a closed account are answered in
/// the same words after the same time.</summary>
[AllowAnonymous, LimitsTries]
public sealed class SignInPage(StaffSignInManager signIn, UserManager<StaffMember> accounts, TimeProvider time) : PageModel
{
    // Longer than a look-up, a hash and a counted failure take together: what happened inside cannot be told from outside.
    private static readonly TimeSpan FailureTakes = TimeSpan.FromMilliseconds(900);

    [BindProperty] public string Name { get; set; } = "";
    [BindProperty] public string Password { get; set; } = "";
    [BindProperty(SupportsGet = true)] public string? Back { get; set; }

    public bool Failed { get; private set; }

    public IActionResult OnGet() => User.Identity!.IsAuthenticated ? LocalRedirect(Panel.Root) : Page();

    public async Task<IActionResult> OnPost()
    {
        var started = time.GetTimestamp();
        var result = await Try();
        var on = LanguageSwitch.IsOurs(Back) ? Back! : Panel.Root;
        if (result.RequiresTwoFactor) return RedirectToPage("/SignIn/SecondStep", new { Back = on });
        if (result.Succeeded) return LocalRedirect(on);
        var left = FailureTakes - time.GetElapsedTime(started);
        if (left > TimeSpan.Zero) await Task.Delay(left, time);
        Failed = true;
        return Page();
    }

    private async Task<Microsoft.AspNetCore.Identity.SignInResult> Try()
    {
        var failed = Microsoft.AspNetCore.Identity.SignInResult.Failed;
        if (string.IsNullOrEmpty(Name) || string.IsNullOrEmpty(Password) || Password.Length > StaffSignIn.LongestPassword) return failed;
        if (await accounts.FindByNameAsync(Name.Trim()) is { Closed: false, PasswordHash: not null } member)
            return await signIn.PasswordSignInAsync(member, Password, isPersistent: false, lockoutOnFailure: true);
        HashForNobody();
        return failed;
    }

    // The same work as for a real account.
    private void HashForNobody() => accounts.PasswordHasher.HashPassword(
        new StaffMember { DisplayName = "", CreatedAt = NodaTime.Instant.MinValue }, Password);
}
