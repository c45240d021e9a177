using Janua.Admin.Layout;
using Janua.Admin.SignIn;
using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Janua.Admin.Escalations;

/// <summary>One conversation with somebody who waits: read it, take it, write, end it. Every opening is written down.</summary>
[Needs(Permission.ReadEscalations)]
public sealed class ThreadPage(EscalationDesk desk, PanelClock clock) : PageModel
{
    public const int LongestReply = 2000;

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public string Text { get; set; } = "";

    public Escalation Escalation { get; private set; } = null!;
    public IReadOnlyList<LoggedMessage> Messages { get; private set; } = [];

    public bool IsMine => Escalation.State == EscalationState.Claimed && Escalation.ClaimedBy == User.StaffId();

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnGetMessages() => await Load(again: true) ? Partial("/Escalations/_Messages.cshtml", this) : NotFound();

    [Needs(Permission.AnswerEscalations)]
    public async Task<IActionResult> OnPostReply()
    {
        var text = (Text ?? "").ReplaceLineEndings("\n").Trim();
        if (text.Length is > 0 and <= LongestReply && await desk.Reply(Id, User.StaffId(), text, clock.Now)) return RedirectToPage(new { Id, Done = "" });
        // What was written stays in the box.
        Done = text.Length is > 0 and <= LongestReply ? "taken" : "length";
        return await Load() ? Page() : NotFound();
    }

    [Needs(Permission.AnswerEscalations)]
    public async Task<IActionResult> OnPostResolve() =>
        await desk.Resolve(Id, User.StaffId(), clock.Now) ? RedirectToPage("/Escalations/EscalationList") : RedirectToPage(new { Id, Done = "taken" });

    private async Task<bool> Load(bool again = false)
    {
        if (await desk.Find(Id) is not { } escalation) return false;
        Escalation = escalation;
        Messages = again ? await desk.ReadAgain(escalation, User.StaffId(), clock.Now) : await desk.Read(escalation, User.StaffId(), clock.Now);
        return true;
    }
}
