using Janua.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Janua.Admin.SignIn;

/// <summary>Sets up the second factor: the secret for an authenticator app, proved by a first code; then the recovery
/// codes, shown this once.</summary>
[NeedsSignIn]
public sealed class SecondFactorPage(StaffSignInManager signIn, UserManager<StaffMember> accounts) : PageModel
{
    private const int RecoveryCodes = 8;

    [BindProperty] public string Code { get; set; } = "";

    public string Secret { get; private set; } = "";
    public string Uri { get; private set; } = "";
    public bool Failed { get; private set; }
    public IReadOnlyList<string> Recovery { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (await Member() is not { TwoFactorEnabled: false } member) return LocalRedirect(Panel.Root);
        await Show(member);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Member() is not { TwoFactorEnabled: false } member) return LocalRedirect(Panel.Root);
        var code = SecondStepPage.Figures(string.Concat((Code ?? "").Where(sign => !char.IsWhiteSpace(sign))));
        if (!await accounts.VerifyTwoFactorTokenAsync(member, OneTimeCodes.Provider, code))
        {
            Failed = true;
            await Show(member);
            return Page();
        }
        await accounts.SetTwoFactorEnabledAsync(member, true);
        Recovery = [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(member, RecoveryCodes))!];
        await signIn.RefreshSignInAsync(member);
        return Page();
    }

    private Task<StaffMember?> Member() => accounts.GetUserAsync(User);

    private async Task Show(StaffMember member)
    {
        if (await accounts.GetAuthenticatorKeyAsync(member) is not { Length: > 0 } secret)
        {
            await accounts.ResetAuthenticatorKeyAsync(member);
            await signIn.RefreshSignInAsync(member);
            secret = (await accounts.GetAuthenticatorKeyAsync(member))!;
        }
        Secret = string.Join(' ', secret.Chunk(4).Select(four => new string(four)));
        Uri = $"otpauth://totp/Janua:{System.Uri.EscapeDataString(member.UserName!)}?secret={secret}&issuer=Janua";
    }
}
