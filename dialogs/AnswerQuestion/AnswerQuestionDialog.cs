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
        Verdict.Answer => await AnswerWith(ranking.Hits[0].Article, utterance, centreId, turn),
        Verdict.Offer => OfferTopics(utterance, ranking, turn),
        _ => NotKnown(utterance.Text, turn),
    };

    /// <summary>A topic that was tapped.</summary>
    /// <param name="asked">The typed question it was offered for; null when there was none.</param>
    public async Task<Step> Start(string articleId, string? centreId, string? asked, Turn turn) =>
        turn.Articles.Articles.Any(article => article.Id == articleId)
            ? await Begin(new AnswerQuestionMemory { ArticleId = articleId, CentreId = centreId, Question = asked }, null, turn)
            : Withdrawn;

    /// <summary>None of the topics offered for a question was it.</summary>
    /// <param name="asked">The question; null when the talk has gone on since.</param>
    public Step NoneOfThese(string? asked, Turn turn) =>
        asked is null ? new Step(WithHuman("answer-question.sorry-offer-person")) : NotKnown(asked, turn);

    private Task<Step> AnswerWith(PublishedArticle article, Utterance utterance, string? centreId, Turn turn) => Begin(
        new AnswerQuestionMemory { ArticleId = article.Id, CentreId = Named(utterance, [article]) ?? centreId, Question = utterance.Text }, utterance, turn);

    protected override Task<Step> Finish(AnswerQuestionMemory memory, Turn turn)
    {
        var article = turn.Articles.Articles.FirstOrDefault(one => one.Id == memory.ArticleId);
        // Unpublished while the centre was being asked for.
        if (article is null) return Task.FromResult(Withdrawn);
        if (article.Sensitivity == Sensitivity.HumanOnly)
            return Task.FromResult(new Step(WithHuman("answer-question.human-only"), CentreId: memory.CentreId));
        var reply = Told(article, memory, turn);
        var careful = article.Sensitivity == Sensitivity.Careful;
        if (careful) reply = reply.Say("answer-question.careful-offer");
        var feedback = giveFeedback.Offered(article.Id, memory.Question, turn);
        var choices = feedback.Reply.Offer(careful ? [Choice.Of(Wishes.Human, "common.human")] : []).Offer(FollowUps(article, turn));
        return Task.FromResult(new Step(reply, CentreId: memory.CentreId, Follow: feedback with { Reply = choices }));
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

    private Step OfferTopics(Utterance utterance, Ranking ranking, Turn turn)
    {
        var near = ranking.Hits.Select(hit => hit.Article).ToList();
        var step = Offered(utterance.Text, near, turn) ?? NotKnown(utterance.Text, turn);
        // Not asked for again when the topic is chosen.
        return step with { CentreId = Named(utterance, near) };
    }

    // A city says which centre is meant only where the answer differs; elsewhere it may be anybody's city.
    private string? Named(Utterance utterance, IEnumerable<PublishedArticle> near) =>
        near.Any(AskCentre.Differs) ? centres.Named(utterance.Understanding.Words)?.Id : null;

    /// <summary>The same topics in the language of this turn; null when none of them is written in it.</summary>
    internal Step? OfferAgain(CloseCall call, Turn turn) =>
        Offered(call.Question, call.ArticleIds.Select(id => turn.Articles.Articles.FirstOrDefault(one => one.Id == id)).OfType<PublishedArticle>(), turn);

    private static Step? Offered(string question, IEnumerable<PublishedArticle> near, Turn turn)
    {
        var articles = near.Where(one => one.Texts.ContainsKey(turn.Language)).Take(MostTopicsOffered).ToList();
        if (articles.Count == 0) return null;
        var topics = articles.Select(one => Topic(one, turn.Language)).ToList();
        var reply = Reply.Of("answer-question.offer-topics");
        reply = topics is [var only] ? reply.Propose(only) : reply.Offer(topics);
        return new Step(
            reply.Offer(Choice.Of(Wishes.NoneOfThese, "answer-question.none-of-these")),
            CloseCall: new CloseCall(question, [.. articles.Select(one => one.Id)]));
    }

    private Step NotKnown(string question, Turn turn)
    {
        var gap = gaps.Record(turn.Changes, GapReason.NotKnown, question, turn.Language.Code, null, turn.Now);
        var reply = Reply.Of("answer-question.not-known")
            .Offer(Choice.Of(Wishes.Human, "common.human"), Choice.Of(Wishes.TellMe, "answer-question.tell-me-later"));
        return new Step(reply, Gap: gap);
    }

    // Taken back by staff since it was offered.
    private static Step Withdrawn => new(WithHuman("answer-question.withdrawn"));

    private static Reply WithHuman(string key) => Reply.Of(key).Propose(Choice.Of(Wishes.Human, "common.human"));

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
