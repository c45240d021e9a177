using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Janua.Domain.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Janua.Admin.Overview;

/// <summary>The start page: what waits for the visitor, as far as their role goes.</summary>
[Needs(Permission.ReadArticles)]
public sealed class OverviewPage(JanuaDb db) : PageModel
{
    public async Task<IActionResult> OnGetNumbers() => Partial("/Overview/_Numbers.cshtml", await Count());

    public async Task<Numbers> Count() => new(
        await db.Escalations.CountAsync(one => one.State == EscalationState.Waiting),
        await db.Gaps.CountAsync(one => one.State == GapState.Open),
        await db.Messages.CountAsync(one => one.Progress == Progress.Failed),
        await db.Articles.CountAsync(one => one.Revisions.Any(revision => revision.State != RevisionState.Superseded && revision.ReviewerId == null)));
}

/// <summary>How much waits. Counts only, nobody's words.</summary>
public sealed record Numbers(int Waiting, int Gaps, int Failed, int Unreviewed);
