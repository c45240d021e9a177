using Janua.Dialogs.Engine;
using Janua.Dialogs.GiveFeedback;
using Janua.Domain.Centres;
using Janua.Domain.Knowledge;
using Janua.Locales;

namespace Janua.Dialogs.AnswerQuestion;

/// <summary>Answers a question from the articles that staff approved. Asks back only when two topics are close,
/// or when the answer differs from centre to centre. Says plainly when it does not know.</summary>
public sealed class AnswerQuestionDialog(CentreDirectory centres, GapLog gaps, GiveFeedbackDialog giveFeedback)
    : Dialog<AnswerQuestionMemory>("answer-question")
{
    private const int MostTopicsOffered = 3;
    private const int MostFollowUps = 2;

    protected override IReadOnlyList<Question<AnswerQuestionMemory>> Questions { get; } = [new AskCentre(centres)];

    /// <summary>A typed question.</summary>
    public async Task<Step> Start(Utterance utterance, Ranking ranking, string? centreId, Turn turn) => ranking.Verdict switch
    {
        Verdict.Answer => await Begin(new AnswerQuestionMemory { ArticleId = ranking.Hits[0].Article.Id, CentreId = centreId, Question = utterance.Text }, utterance, turn),
        Verdict.Offer => OfferTopics(utterance.Text, ranking, turn),
        _ => NotKnown(utterance.Text, turn),
    };

    /// <summary>A topic that was tapped.</summary>
    public async Task<Step> Start(string articleId, string? centreId, Turn turn) =>
        turn.Articles.Articles.Any(article => article.Id == articleId)
            ? await Begin(new AnswerQuestionMemory { ArticleId = articleId, CentreId = centreId }, null, turn)
            : new Step(Reply.Of("conversation.expired-question"));

    /// <summary>None of the offered topics was it.</summary>
    public Step NoneOfThese(Guid? gap, Turn turn) => new(NotKnownReply(), Gap: gap);

    protected override Task<Step> Finish(AnswerQuestionMemory memory, Turn turn)
    {
        var article = turn.Articles.Articles.FirstOrDefault(one => one.Id == memory.ArticleId);
        // Unpublished while the centre was being asked for.
        if (article is null) return Task.FromResult(new Step(Reply.Of("conversation.expired-question")));
        if (article.Sensitivity == Sensitivity.HumanOnly)
            return Task.FromResult(new Step(Reply.Of("answer-question.human-only").Offer(Choice.Of(Wishes.Human, "common.human")), CentreId: memory.CentreId));
        var reply = Told(article, memory, turn);
        var feedback = giveFeedback.Offered(article.Id, memory.Question, turn);
        var follow = feedback with { Reply = feedback.Reply.Offer(FollowUps(article, turn)) };
        if (article.Sensitivity == Sensitivity.Careful)
        {
            reply = reply.Say("answer-question.careful-offer");
            follow = follow with { Reply = follow.Reply.Offer(Choice.Of(Wishes.Human, "common.human")) };
        }
        return Task.FromResult(new Step(reply, CentreId: memory.CentreId, Follow: follow));
    }

    private Reply Told(PublishedArticle article, AnswerQuestionMemory memory, Turn turn)
    {
        var own = article.Texts.TryGetValue(turn.Language, out var text);
        // Labelled, not passed off as a translation.
        var language = own ? turn.Language : article.Texts.Keys.First();
        text ??= article.Texts[language];
        var words = centres.Find(memory.CentreId) is { } centre ? CentreSlots.Fill(text.Answer, centre, language) : text.Answer;
        var reply = own ? Reply.Nothing : Reply.Of("answer-question.other-language");
        return reply.Tell(words, text.ReviewedOn is { } day
            ? TextLine.Of("answer-question.reviewed-on", ("date", day))
            : TextLine.Of("answer-question.unreviewed"));
    }

    private static IEnumerable<Choice> FollowUps(PublishedArticle article, Turn turn) => article.FollowUps
        .Select(id => turn.Articles.Articles.FirstOrDefault(one => one.Id == id)).OfType<PublishedArticle>()
        .Where(one => one.Texts.ContainsKey(turn.Language))
        .Take(MostFollowUps)
        .Select(one => Topic(one, turn.Language));

    private Step OfferTopics(string question, Ranking ranking, Turn turn)
    {
        var topics = ranking.Hits.Where(hit => hit.Article.Texts.ContainsKey(turn.Language)).Take(MostTopicsOffered).Select(hit => Topic(hit.Article, turn.Language)).ToList();
        if (topics.Count == 0) return NotKnown(question, turn);
        return new Step(Reply.Of("answer-question.offer-topics").Offer(topics).Offer(Choice.Of(Wishes.NoneOfThese, "answer-question.none-of-these")));
    }

    private Step NotKnown(string question, Turn turn)
    {
        var gap = gaps.Record(turn.Changes, GapReason.NotKnown, question, turn.Language.Code, null, turn.Now);
        return new Step(NotKnownReply(), Gap: gap);
    }

    private static Reply NotKnownReply() => Reply.Of("answer-question.not-known")
        .Offer(Choice.Of(Wishes.Human, "common.human"), Choice.Of(Wishes.TellMe, "answer-question.tell-me-later"));

    private static Choice Topic(PublishedArticle article, Language language) => Choice.Named(Wishes.Topic(article.Id), article.Texts[language].Title);
}

/// <summary>What is known while a question is being answered.</summary>
public sealed record AnswerQuestionMemory
{
    public required string ArticleId { get; init; }
    public string? CentreId { get; init; }

    /// <summary>As it was typed; null when a topic was tapped.</summary>
    public string? Question { get; init; }
}
