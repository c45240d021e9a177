using Janua.Admin.SignIn;
using Janua.Domain.Escalations;
using Janua.Domain.Staff;
using Janua.Domain.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Admin.Escalations;

/// <summary>Who waits for a person, longest first, and who is being answered.</summary>
[Needs(Permission.ReadEscalations)]
public sealed class EscalationListPage(EscalationDesk desk, JanuaDb db, IClock clock) : PageModel
{
    public async Task<IReadOnlyList<Waiting>> Open()
    {
        var open = await desk.Open();
        var names = await db.Users.AsNoTracking().ToDictionaryAsync(one => one.Id, one => one.DisplayName);
        return [.. open.Select(one => new Waiting(one, one.ClaimedBy is { } by ? names.GetValueOrDefault(by) : null))];
    }

    public async Task<IActionResult> OnGetList() => Partial("/Escalations/_List.cshtml", await Open());

    [Needs(Permission.AnswerEscalations)]
    public async Task<IActionResult> OnPostClaim(Guid id)
    {
        var won = await desk.Claim(id, User.StaffId(), clock.GetCurrentInstant());
        return RedirectToPage("/Escalations/Thread", new { Id = id, Done = won ? "claimed" : "taken" });
    }
}

/// <summary>An open escalation and the name of who took it.</summary>
public sealed record Waiting(Escalation Escalation, string? TakenBy);
