using Janua.Admin.Layout;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Janua.Admin.Articles;

/// <summary>All articles with the state of each language.</summary>
[Needs(Permission.ReadArticles)]
public sealed class ArticleListPage(Domain.Knowledge.Articles articles, PanelTexts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Find { get; set; }
    [BindProperty(SupportsGet = true)] public string? Category { get; set; }
    [BindProperty(SupportsGet = true)] public string? Only { get; set; }

    public IReadOnlyList<Article> Shown { get; private set; } = [];
    public IReadOnlyList<string> Categories { get; private set; } = [];

    public Task OnGet() => Load();

    /// <summary>The table alone, while somebody types in the search box.</summary>
    public async Task<IActionResult> OnGetTable()
    {
        await Load();
        return Partial("/Articles/_Table.cshtml", this);
    }

    /// <summary>The title an article is known by: in the panel's language, else in the first that has one.</summary>
    public string TitleOf(Article article) =>
        (Newest(article, texts.Language.Code) ?? texts.Spoken.Select(facts => Newest(article, facts.Language.Code)).FirstOrDefault(one => one is not null))?.Title ?? article.Id;

    public static bool IsReviewed(Article article) =>
        article.Revisions.Where(one => one.State != RevisionState.Superseded).All(one => one.ReviewerId is not null);

    private async Task Load()
    {
        var all = await articles.List();
        Categories = [.. all.Select(one => one.Category).Distinct().Order(StringComparer.Ordinal)];
        Shown = [.. all.Where(IsWanted)];
    }

    private bool IsWanted(Article article) =>
        (string.IsNullOrEmpty(Category) || article.Category == Category)
        && Only switch { "unreviewed" => !IsReviewed(article), "drafts" => article.Revisions.Any(one => one.State == RevisionState.Draft), _ => true }
        && (string.IsNullOrWhiteSpace(Find) || article.Id.Contains(Find.Trim(), StringComparison.OrdinalIgnoreCase) || article.Revisions.Any(Has));

    private bool Has(Revision revision) => revision.State != RevisionState.Superseded
        && revision.Phrasings.Append(revision.Title).Append(revision.Answer).Any(text => text.Contains(Find!.Trim(), StringComparison.OrdinalIgnoreCase));

    private static Revision? Newest(Article article, string language) => article.Draft(language) ?? article.Published(language);
}
