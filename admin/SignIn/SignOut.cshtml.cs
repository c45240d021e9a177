using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Janua.Admin.SignIn;

[NeedsSignIn]
public sealed class SignOutPage(StaffSignInManager signIn) : PageModel
{
    public async Task<IActionResult> OnPost()
    {
        await signIn.SignOutAsync();
        return RedirectToPage("/SignIn/SignIn");
    }

    public IActionResult OnGet() => LocalRedirect(Panel.Root);
}
