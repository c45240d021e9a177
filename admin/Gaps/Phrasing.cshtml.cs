using Janua.Admin.SignIn;
using Janua.Domain.Conversations;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Janua.Locales;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Janua.Admin.Gaps;

/// <summary>Leads from an unanswered question to the article it belongs to, where its wording is added.</summary>
[Needs(Permission.EditGaps)]
public sealed class PhrasingPage(GapLog gaps, KnowledgeBase knowledge, Domain.Knowledge.Articles articles, LiveFeed feed, IClock clock) : PageModel
{
    private const int Offered = 6;

    public OpenGap Gap { get; private set; } = null!;
    public IReadOnlyList<PublishedArticle> Near { get; private set; } = [];
    public IReadOnlyList<Article> All { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id)
    {
        if (await gaps.Read(id, User.StaffId(), clock.GetCurrentInstant()) is not { } gap) return RedirectToPage("/Gaps/GapList", new { Done = "gone" });
        Gap = gap;
        Near = [.. knowledge.Current.Rank(gap.Question, new Language(gap.Language)).Hits.Take(Offered).Select(hit => hit.Article)];
        All = await articles.List();
        return Page();
    }

    /// <summary>An article that families can read answers the question now; who wanted to hear of it is told.</summary>
    public async Task<IActionResult> OnPostAnswered(Guid id, string article)
    {
        var answered = await gaps.Answer(id, article ?? "", User.StaffId(), clock.GetCurrentInstant());
        if (answered) feed.Tell(Topics.Panel);
        return RedirectToPage("/Gaps/GapList", new { Done = answered ? "answered" : "not-answered" });
    }

    public IActionResult OnGetOpen(Guid id, string article) => RedirectToPage("/Articles/Edit", new { Id = article, Gap = id });
}
