using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Janua.Admin.SignIn;

/// <summary>Where a refused request ends: whoever lacks the second factor is led to it, others are told.</summary>
[NeedsSignIn]
public sealed class NotAllowedPage : PageModel
{
    public IActionResult OnGet()
    {
        if (!User.HasClaim(StaffClaims.FullClaim, "yes")) return RedirectToPage("/SignIn/SecondFactor");
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }
}
