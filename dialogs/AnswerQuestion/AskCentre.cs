using Janua.Dialogs.Engine;
using Janua.Domain.Centres;
using Janua.Domain.Knowledge;

namespace Janua.Dialogs.AnswerQuestion;

/// <summary>Which city or region? Asked only when the answer differs from centre to centre.</summary>
internal sealed class AskCentre(CentreDirectory centres) : Question<AnswerQuestionMemory>("ask-centre")
{
    private const string ChoicePrefix = "centre:";

    public override bool IsOpen(AnswerQuestionMemory memory, Turn turn) =>
        centres.Find(memory.CentreId) is null
        && turn.Articles.Articles.FirstOrDefault(one => one.Id == memory.ArticleId) is { } article
        && Differs(article);

    /// <summary>Whether the answer differs from centre to centre.</summary>
    internal static bool Differs(PublishedArticle article) => article.Texts.Values.Any(text => CentreSlots.AreIn(text.Answer));

    public override AnswerQuestionMemory? Hear(AnswerQuestionMemory memory, Utterance utterance, bool waiting, Turn turn)
    {
        var centre = utterance.Choice?.StartsWith(ChoicePrefix, StringComparison.Ordinal) == true
            ? centres.Find(utterance.Choice[ChoicePrefix.Length..])
            : centres.Named(utterance.Understanding.Words);
        return centre is null ? null : memory with { CentreId = centre.Id };
    }

    // Seventeen buttons, because a city is faster found than typed on an old phone.
    public override Reply Ask(AnswerQuestionMemory memory, Turn turn) => Reply.Of("answer-question.ask-centre")
        .Offer(centres.All.Select(centre => Choice.Named(ChoicePrefix + centre.Id, centre.Texts[turn.Language].City)).DistinctBy(choice => choice.Words));
}
