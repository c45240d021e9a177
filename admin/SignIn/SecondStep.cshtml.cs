using Janua.Admin.Layout;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Janua.Admin.SignIn;

/// <summary>Second step of signing in: the code of the app, or one of the recovery codes.</summary>
[AllowAnonymous, LimitsTries]
public sealed class SecondStepPage(StaffSignInManager signIn) : PageModel
{
    private const int AppCodeLength = 6;

    [BindProperty] public string Code { get; set; } = "";
    [BindProperty(SupportsGet = true)] public string? Back { get; set; }

    public bool Failed { get; private set; }

    public async Task<IActionResult> OnGet() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/SignIn/SignIn") : Page();

    public async Task<IActionResult> OnPost()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null) return RedirectToPage("/SignIn/SignIn");
        var code = string.Concat((Code ?? "").Where(sign => !char.IsWhiteSpace(sign)));
        var result = code.Length == AppCodeLength
            ? await signIn.TwoFactorAuthenticatorSignInAsync(Figures(code), isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        if (result.Succeeded) return LocalRedirect(LanguageSwitch.IsOurs(Back) ? Back! : Panel.Root);
        Failed = true;
        return Page();
    }

    /// <summary>An Arabic keyboard writes figures of its own.</summary>
    internal static string Figures(string code) =>
        string.Concat(code.Select(sign => char.IsDigit(sign) ? (char)('0' + (int)char.GetNumericValue(sign)) : sign));
}
