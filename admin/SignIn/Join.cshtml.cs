using Janua.Domain.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Janua.Admin.SignIn;

/// <summary>A member of staff sets their password from the one-time link an administrator gave them.</summary>
[AllowAnonymous, LimitsTries]
public sealed class JoinPage(StaffAccounts accounts, StaffSignInManager signIn, IClock clock) : PageModel
{
    [BindProperty] public string Code { get; set; } = "";
    [BindProperty] public string Password { get; set; } = "";

    public IReadOnlyList<string> Faults { get; private set; } = [];

    public async Task<IActionResult> OnPost()
    {
        Faults = NewPassword.Faults(Password);
        if (Faults.Count > 0) return Page();
        var result = await accounts.SetPassword(Code, Password ?? "", clock.GetCurrentInstant());
        if (result is AccountReady ready)
        {
            await signIn.SignInAsync(ready.Member, isPersistent: false);
            return RedirectToPage("/SignIn/SecondFactor");
        }
        Faults = NewPassword.Faults(result);
        return Page();
    }
}
