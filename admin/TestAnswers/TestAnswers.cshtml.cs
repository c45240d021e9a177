using Janua.Admin.Layout;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Janua.Locales;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Janua.Admin.TestAnswers;

/// <summary>Try a question: what the ears hear, which topics come up, how sure the search is, and why.</summary>
[Needs(Permission.TestAnswers)]
public sealed class TestAnswersPage(KnowledgeBase knowledge, Ears ears, PanelTexts texts, IClock clock, Meanings? meanings = null) : PageModel
{
    private const int Longest = 500, Topics = 5;

    [BindProperty] public string Question { get; set; } = "";

    /// <summary>Code of the language to ask in; empty to let the ears tell.</summary>
    [BindProperty] public string? In { get; set; }

    public Trial? Result { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        Result = await Try();
        return Page();
    }

    /// <summary>The result alone, for a page that has its form already.</summary>
    public async Task<IActionResult> OnPostResultAsync() => Partial("/TestAnswers/_Result.cshtml", await Try());

    private async Task<Trial?> Try()
    {
        var question = (Question ?? "").Trim();
        if (question.Length == 0) return null;
        if (question.Length > Longest) question = question[..Longest];
        var heard = ears.Hear(question, null);
        var language = texts.Spoken.Select(facts => (Language?)facts.Language).FirstOrDefault(one => one?.Code == In)
            ?? heard.Language.AnswerIn ?? texts.Spoken.First().Language;
        var ranking = knowledge.Current.Rank(heard.Meant, language);
        if (meanings is not null) ranking = await meanings.Widen(ranking, heard.Meant, knowledge.Current, clock.GetCurrentInstant());
        return new Trial(question, language, heard.Language, ranking.Verdict, [.. ranking.Hits.Take(Topics)]);
    }
}

/// <summary>What a tried question gave.</summary>
public sealed record Trial(string Question, Language Language, LanguageGuess Heard, Verdict Verdict, IReadOnlyList<Hit> Hits);
