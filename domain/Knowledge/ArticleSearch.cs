using Janua.Locales;

namespace Janua.Domain.Knowledge;

/// <summary>Finds the article a question is about. An immutable snapshot over the published articles,
/// built whole and swapped whole; safe to share between threads.</summary>
public sealed class ArticleSearch
{
    public static ArticleSearch Build(IReadOnlyList<PublishedArticle> articles) => new(articles);

    private ArticleSearch(IReadOnlyList<PublishedArticle> articles) => Articles = articles;

    public IReadOnlyList<PublishedArticle> Articles { get; }

    /// <summary>Ranks the articles for a question and decides what may be said.</summary>
    /// <param name="question">The message as typed.</param>
    /// <param name="language">The language the person writes in; all languages of an article are searched.</param>
    public Ranking Rank(string question, Language language) => new(Verdict.Unknown, []);
}

/// <summary>Articles for a question, best first, and what the scores allow.</summary>
public sealed record Ranking(Verdict Verdict, IReadOnlyList<Hit> Hits);

/// <summary>One candidate.</summary>
/// <param name="Score">0 to 1, comparable between questions: how sure we are that this is the topic.</param>
/// <param name="Reasons">Why it stands here, for the test pane: which words met which field of which language, and their share.</param>
public sealed record Hit(PublishedArticle Article, double Score, IReadOnlyList<Reason> Reasons);

/// <summary>A word of the question that met the article.</summary>
/// <param name="Word">As the person typed it.</param>
/// <param name="Field">title, phrasing or answer.</param>
/// <param name="Weight">Its share of the score.</param>
public sealed record Reason(string Word, string Field, Language Language, double Weight);

/// <summary>What a ranking allows: one clear answer, a choice of two or three topics, or an honest "I do not know".</summary>
public enum Verdict { Answer, Offer, Unknown }
