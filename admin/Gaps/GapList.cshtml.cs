using Janua.Admin.SignIn;
using Janua.Domain.Conversations;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Janua.Admin.Gaps;

/// <summary>Questions that the bot could not answer, or not helpfully.</summary>
[Needs(Permission.ReadGaps)]
public sealed class GapListPage(GapLog gaps, LiveFeed feed, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public Task<IReadOnlyList<OpenGap>> Open() => gaps.Read(User.StaffId(), clock.GetCurrentInstant());

    public async Task<IActionResult> OnGetList() => Partial("/Gaps/_List.cshtml", await gaps.ReadAgain(User.StaffId(), clock.GetCurrentInstant()));

    [Needs(Permission.EditGaps)]
    public async Task<IActionResult> OnPostDismiss(Guid id)
    {
        var closed = await gaps.Dismiss(id, User.StaffId(), clock.GetCurrentInstant());
        if (closed) feed.Tell(Topics.Panel);
        return RedirectToPage(new { Done = closed ? "closed" : "gone" });
    }
}
