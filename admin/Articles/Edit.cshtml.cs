using Janua.Admin.Layout;
using Janua.Admin.SignIn;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Janua.Admin.Articles;

/// <summary>One article, its languages side by side: write, see it as the chat shows it, approve by name, publish.</summary>
[Needs(Permission.ReadArticles)]
public sealed class EditPage(Domain.Knowledge.Articles articles, GapLog gaps, PanelTexts texts, PanelClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Id { get; set; } = "";

    /// <summary>A question without an answer whose wording is to be added.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Gap { get; set; }

    /// <summary>What has just been done, to say so after the redirect.</summary>
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    [BindProperty] public Dictionary<string, Column> Columns { get; set; } = [];

    public Article Article { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        if (await articles.Find(Id) is not { } article) return NotFound();
        Article = article;
        Columns = texts.Spoken.ToDictionary(facts => facts.Language.Code, facts => Column.Of(article, facts.Language.Code));
        await AddGap();
        return Page();
    }

    [Needs(Permission.EditArticles)]
    public async Task<IActionResult> OnPostSave()
    {
        if (await articles.Find(Id) is not { } article) return NotFound();
        Article = article;
        return await Save(article) ? Now("saved") : Page();
    }

    /// <summary>Approves what the page shows, in the visitor's name.</summary>
    [Needs(Permission.ReviewArticles)]
    public async Task<IActionResult> OnPostReview()
    {
        if (await Unchanged() is { } refusal) return refusal;
        return await articles.Review(Id, User.StaffId(), clock.Now) is Published ? Now("reviewed") : NotFound();
    }

    /// <summary>Puts the drafts in force: families read them from now on.</summary>
    [Needs(Permission.PublishArticles)]
    public async Task<IActionResult> OnPostPublish()
    {
        if (await Unchanged() is { } refusal) return refusal;
        return await articles.Publish(Id, User.StaffId(), clock.Now) switch
        {
            Published => Now("published"),
            NothingToPublish => Now("nothing"),
            _ => NotFound(),
        };
    }

    private IActionResult Now(string done) => RedirectToPage(new { Id, Done = done, Gap });

    // Approving and publishing mean what the visitor has read: neither words still in the form nor another's newer draft.
    private async Task<IActionResult?> Unchanged()
    {
        if (await articles.Find(Id) is not { } article) return NotFound();
        Article = article;
        if (await Save(article) is false) return Page();
        return null;
    }

    private async Task<bool> Save(Article article)
    {
        var changed = Columns.Where(one => texts.Spoken.Any(facts => facts.Language.Code == one.Key) && one.Value.IsChangeOf(article, one.Key)).ToList();
        foreach (var (language, column) in Columns)
        {
            column.Overlaps = column.Mark != article.Mark(language);
            if (changed.Any(one => one.Key == language)) column.Faults = column.Words().Faults();
        }
        if (Columns.Values.Any(one => one.Overlaps || one.Faults.Count > 0)) return false;
        foreach (var (language, column) in changed)
        {
            var result = await articles.SaveDraft(Id, language, column.Words(), User.StaffId(), clock.Now, column.Mark);
            column.Overlaps = result is DraftOverlaps;
            if (result is not DraftSaved) return false;
        }
        return true;
    }

    private async Task AddGap()
    {
        if (Gap is not { } id || !User.Allows(Permission.ReadGaps)) return;
        if (await gaps.Read(id, User.StaffId(), clock.Now) is not { } gap || !Columns.TryGetValue(gap.Language, out var column)) return;
        var question = string.Join(' ', gap.Question.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (column.Words().Phrasings.Contains(question)) return;
        column.Phrasings = (column.Phrasings.TrimEnd() + "\n" + question).TrimStart();
        column.FromGap = true;
    }
}
