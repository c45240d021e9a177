using Janua.Domain.Knowledge.Search;
using Janua.Locales;

namespace Janua.Domain.Knowledge;

/// <summary>Finds the article a question is about. An immutable snapshot over the published articles,
/// built whole and swapped whole; safe to share between threads.</summary>
public sealed class ArticleSearch
{
    private const double AnswerFrom = 0.55;
    private const double OfferFrom = 0.35;
    private const double LeastCounted = 0.03; // a long tail of faint likenesses is no sign
    private const int MostHits = 10;

    private readonly IReadOnlyList<Topic> topics;
    private readonly QuestionReader questions;
    private readonly Candidates candidates;
    private readonly Confidence confidence;
    private readonly Vocabulary vocabulary;

    /// <param name="articles">What families may read now.</param>
    /// <param name="words">Read once with <see cref="SearchWords.Load"/>.</param>
    public static ArticleSearch Build(IReadOnlyList<PublishedArticle> articles, SearchWords words) => new(articles, words, Confidence.Fitted);

    internal static ArticleSearch Build(IReadOnlyList<PublishedArticle> articles, SearchWords words, Confidence confidence) => new(articles, words, confidence);

    private ArticleSearch(IReadOnlyList<PublishedArticle> articles, SearchWords words, Confidence confidence)
    {
        (Articles, this.confidence) = (articles, confidence);
        vocabulary = new Vocabulary();
        var read = new TopicReader(words.Reader, words.Concepts, vocabulary);
        read.Prepare(articles);
        topics = [.. articles.Select(read.Read), .. words.Strangers.Select(read.Read)];
        foreach (var passage in topics.SelectMany(topic => topic.Passages)) passage.Weigh(vocabulary);
        questions = new QuestionReader(words.Reader, words.Concepts, vocabulary, new Spelling(read.Spellings.Union(words.Concepts.Spellings)));
        candidates = new Candidates(topics, vocabulary);
    }

    public IReadOnlyList<PublishedArticle> Articles { get; }

    /// <summary>Ranks the articles for a question and decides what may be said.</summary>
    /// <param name="question">The message as typed.</param>
    /// <param name="language">The language the person writes in; all languages of an article are searched.</param>
    public Ranking Rank(string question, Language language)
    {
        var words = questions.Read(question);
        var judged = confidence.Judge(Compare(words), Confidence.Nothing(words, vocabulary));
        var ours = judged.Where(pair => pair.Match.Topic.Article is not null).ToList();
        var hits = ours.Take(MostHits).Select(pair => new Hit(pair.Match.Topic.Article!, pair.Probability, () => Reasons.For(words, pair.Match.Topic))).ToList();
        return new Ranking(Decide(hits.Count == 0 ? 0 : hits[0].Score, ours.Where(pair => pair.Probability >= LeastCounted).Sum(pair => pair.Probability)), hits);
    }

    /// <summary>The figures a question's topics are judged by; what the weights are fitted on.</summary>
    internal (IReadOnlyList<Match> Matches, float[] Nothing) Examine(string question)
    {
        var words = questions.Read(question);
        return (Compare(words), Confidence.Nothing(words, vocabulary));
    }

    /// <summary>Whether a topic's title or phrasings speak of a concept.</summary>
    internal bool Speaks(Topic topic, string concept) => vocabulary.Find(ConceptFinder.Mark + concept) is { } id && topic.Asked.ContainsKey(id);

    private List<Match> Compare(IReadOnlyList<AskedWord> words)
    {
        var found = candidates.For(words);
        var matcher = new Matcher(words, vocabulary);
        return [.. found.Select(candidate => matcher.Compare(topics[candidate.Place], candidate.Score / found[0].Score))];
    }

    // One word may be about us and yet say little about which topic: then the topics together are sure enough to be offered.
    private static Verdict Decide(double best, double together) =>
        best >= AnswerFrom ? Verdict.Answer : together >= OfferFrom ? Verdict.Offer : Verdict.Unknown;
}

/// <summary>Articles for a question, best first, and what the scores allow.</summary>
public sealed record Ranking(Verdict Verdict, IReadOnlyList<Hit> Hits);

/// <summary>One candidate.</summary>
/// <param name="Score">0 to 1, comparable between questions: how sure we are that this is the topic.</param>
public sealed record Hit(PublishedArticle Article, double Score)
{
    private readonly Func<IReadOnlyList<Reason>> reasons = () => [];

    internal Hit(PublishedArticle article, double score, Func<IReadOnlyList<Reason>> reasons) : this(article, score) => this.reasons = reasons;

    /// <summary>Why it stands here, for the test pane: which words met which field of which language, and their share.
    /// Found out when asked for: families never ask.</summary>
    public IReadOnlyList<Reason> Reasons => reasons();
}

/// <summary>A word of the question that met the article.</summary>
/// <param name="Word">As the person typed it.</param>
/// <param name="Field">title, phrasing or answer.</param>
/// <param name="Weight">Its share of the score.</param>
public sealed record Reason(string Word, string Field, Language Language, double Weight);

/// <summary>What a ranking allows: one clear answer, a choice of two or three topics, or an honest "I do not know".</summary>
public enum Verdict { Answer, Offer, Unknown }
