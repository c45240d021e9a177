using Janua.Admin.SignIn;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Janua.Admin.Staff;

/// <summary>Who works here: add, give a new link, close. For administrators.</summary>
[Needs(Permission.EditStaff)]
public sealed class StaffListPage(StaffAccounts accounts, IClock clock) : PageModel
{
    public static readonly IReadOnlyList<string> Professions =
        ["social-worker", "psychologist", "psychiatrist", "lawyer", "theologian", "doctor", "nurse", "teacher"];

    [BindProperty] public string Name { get; set; } = "";
    [BindProperty] public string SignInName { get; set; } = "";
    [BindProperty] public Role Role { get; set; } = Role.SocialWorker;
    [BindProperty] public string? Profession { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public IReadOnlyList<StaffMember> All { get; private set; } = [];
    public IReadOnlyList<string> Faults { get; private set; } = [];

    /// <summary>A link just made: shown this once.</summary>
    public (string Name, string Address)? Link { get; private set; }

    public async Task OnGet() => All = await accounts.List();

    public async Task<IActionResult> OnPostAdd()
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > 100 || !Enum.IsDefined(Role)) return await Shown(["NameMissing"]);
        var wanted = new NewAccount(Name, SignInName ?? "", Role, Professions.Contains(Profession) ? Profession : null);
        return await accounts.Add(wanted, User.StaffId(), clock.GetCurrentInstant()) is var result && result is AccountReady ready
            ? await WithLink(ready.Member.Id)
            : await Shown(NewPassword.Faults(result));
    }

    public Task<IActionResult> OnPostLink(Guid id) => WithLink(id);

    public async Task<IActionResult> OnPostClose(Guid id) =>
        RedirectToPage(new { Done = await accounts.Close(id, User.StaffId(), clock.GetCurrentInstant()) ? "closed" : "not-closed" });

    private async Task<IActionResult> WithLink(Guid id)
    {
        if (await accounts.LinkFor(id, User.StaffId(), clock.GetCurrentInstant()) is not { } code) return RedirectToPage(new { Done = "not-closed" });
        var result = await Shown([]);
        Link = (All.First(one => one.Id == id).DisplayName, $"{Request.Scheme}://{Request.Host}{Panel.Root}/join#{code}");
        (Name, SignInName) = ("", "");
        ModelState.Clear();
        return result;
    }

    private async Task<IActionResult> Shown(IReadOnlyList<string> faults)
    {
        Faults = faults;
        All = await accounts.List();
        return Page();
    }
}
