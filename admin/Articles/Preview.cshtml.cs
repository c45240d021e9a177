using Janua.Admin.Layout;
using Janua.Domain.Centres;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Janua.Locales;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Janua.Admin.Articles;

/// <summary>Shows words that are still being written as the chat would show them, the places of a sample centre filled in.</summary>
[Needs(Permission.EditArticles)]
public sealed class PreviewPage(PanelTexts texts, CentreDirectory centres) : PageModel
{
    [BindProperty] public Dictionary<string, Column> Columns { get; set; } = [];

    public IActionResult OnPost() => Page();

    public IActionResult OnGet() => NotFound();

    /// <summary>Each language that has words, with the answer as families would read it.</summary>
    public IEnumerable<(LanguageFacts Facts, string Title, string Answer, bool Slots)> Bubbles()
    {
        foreach (var facts in texts.Spoken)
        {
            if (!Columns.TryGetValue(facts.Language.Code, out var column)) continue;
            var words = column.Words();
            if (words.Answer.Length == 0) continue;
            yield return (facts, words.Title, CentreSlots.Fill(words.Answer, centres.All[0], facts.Language), CentreSlots.AreIn(words.Answer));
        }
    }
}
