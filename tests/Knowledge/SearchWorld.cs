using Janua.Domain.Knowledge;
using Janua.Domain.Knowledge.Search;
using Janua.Locales;
using Janua.Tests.Recognition;

namespace Janua.Tests.Knowledge;

/// <summary>The shipped words, and articles made of a few lines.</summary>
internal static class SearchWorld
{
    public static Language Kazakh { get; } = new("kk");
    public static Language Russian { get; } = new("ru");
    public static Language Arabic { get; } = new("ar");

    public static SearchWords AllWords { get; } = SearchWords.Load(World.Languages, StarterContent.Folder);

    public static ArticleSearch Shipped { get; } = ArticleSearch.Build([.. StarterContent.Load(StarterContent.Folder).Select(article => article.Published())], AllWords);

    public static PublishedArticle Article(string id, Language language, string title, string answer, params string[] phrasings) =>
        new(id, id.Split('.')[0], Audience.Everyone, Sensitivity.Answer, [],
            new Dictionary<Language, PublishedText> { [language] = new(title, answer, phrasings, null) });
}
