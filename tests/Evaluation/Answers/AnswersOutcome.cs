using Janua.Domain.Knowledge;

namespace Janua.Evaluation.Answers;

/// <summary>What became of one query.</summary>
internal sealed record AnswersOutcome(AnswersQuery Query, Ranking Ranking)
{
    public bool InScope => Query.Topic is not null;

    /// <summary>Place of the right article, from 1; 0 when it is not among the hits.</summary>
    public int Place { get; } = 1 + Ranking.Hits.Select(hit => hit.Article.Id).ToList().IndexOf(Query.Topic ?? "");

    public bool First => Place == 1;

    public bool AmongThree => Place is >= 1 and <= 3;

    public bool Answered => Ranking.Verdict == Verdict.Answer;

    public bool Offered => Ranking.Verdict == Verdict.Offer;

    public bool Right => Answered && First;

    /// <summary>How sure the search is of its best hit.</summary>
    public double Best => Ranking.Hits.Count == 0 ? 0 : Ranking.Hits[0].Score;
}
