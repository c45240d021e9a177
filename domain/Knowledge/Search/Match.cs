namespace Janua.Domain.Knowledge.Search;

/// <summary>How well one topic meets a question, in figures between about 0 and 1.</summary>
/// <param name="Asked">Share of the question's worth that title and phrasings hold.</param>
/// <param name="Answered">Share that the answers hold.</param>
/// <param name="Closest">Likeness to the one title or phrasing that is most like the question.</param>
/// <param name="Ranked">Lucene's score beside that of its best topic.</param>
/// <param name="Worth">What was met, not as a share: short questions prove less.</param>
internal sealed record Match(Topic Topic, float Asked, float Answered, float Closest, float Ranked, float Worth)
{
    public float[] Features => [Asked, Answered, Closest, Ranked, MathF.Min(1, Worth / 4)];
}
