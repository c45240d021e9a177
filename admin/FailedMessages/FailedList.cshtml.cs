using Janua.Admin.SignIn;
using Janua.Domain.Conversations;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Janua.Admin.FailedMessages;

/// <summary>Messages whose turn failed: try again or set aside. Their words are not shown.</summary>
[Needs(Permission.ReadFailedMessages)]
public sealed class FailedListPage(Domain.Conversations.FailedMessages failed, LiveFeed feed, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public Task<IReadOnlyList<FailedMessage>> All() => failed.List();

    public async Task<IActionResult> OnGetList() => Partial("/FailedMessages/_List.cshtml", await failed.List());

    [Needs(Permission.EditFailedMessages)]
    public async Task<IActionResult> OnPostRetry(string conversation, int number)
    {
        var moved = await failed.Retry(conversation, number, User.StaffId(), clock.GetCurrentInstant());
        if (moved) feed.Tell(conversation);
        return Now(moved, "retried");
    }

    [Needs(Permission.EditFailedMessages)]
    public async Task<IActionResult> OnPostSetAside(string conversation, int number) =>
        Now(await failed.Dismiss(conversation, number, User.StaffId(), clock.GetCurrentInstant()), "set-aside");

    private RedirectToPageResult Now(bool moved, string done) => RedirectToPage(new { Done = moved ? done : "gone" });
}
