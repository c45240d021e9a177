namespace Janua.Domain.Knowledge.Search;

/// <summary>How well one topic meets a question.</summary>
/// <param name="Features">In the order of <see cref="Names"/>, mostly between 0 and 1.</param>
internal sealed record Match(Topic Topic, float[] Features)
{
    /// <summary>asked, answered: share of the question's worth that title and phrasings hold, and the answers; closest: likeness to the one
    /// passage most like the question; covered: share of the question that one passage holds; ranked: Lucene's score beside its best;
    /// worth, thin: what was met, not as a share, because short questions prove less; share: of the topic in all that is said of the
    /// words; likely, paired: how much oftener than others the topic speaks of the words, and of two ideas together.</summary>
    public static readonly string[] Names = ["asked", "answered", "closest", "covered", "ranked", "worth", "thin", "share", "likely", "paired"];
}
