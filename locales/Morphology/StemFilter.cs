using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Janua.Locales;

/// <summary>A Lucene filter that puts every stem a word may have at the word's position.</summary>
public sealed class StemFilter : TokenFilter
{
    private readonly Stemmer stemmer;
    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute position;
    private readonly Queue<string> waiting = new();
    private State? word;

    public StemFilter(TokenStream input, Stemmer stemmer) : base(input)
    {
        this.stemmer = stemmer;
        term = AddAttribute<ICharTermAttribute>();
        position = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (waiting.TryDequeue(out var stem))
        {
            RestoreState(word);
            term.SetEmpty().Append(stem);
            position.PositionIncrement = 0;
            return true;
        }
        var skipped = 0;
        while (m_input.IncrementToken())
        {
            var typed = term.ToString();
            var parts = stemmer.TakeApart(typed);
            if (parts.IsStopWord || !Keep(parts.Stems))
            {
                skipped += position.PositionIncrement;
                continue;
            }
            position.PositionIncrement += skipped;
            word = CaptureState();
            term.SetEmpty().Append(waiting.Dequeue());
            return true;
        }
        return false;
    }

    public override void Reset()
    {
        base.Reset();
        waiting.Clear();
    }

    private bool Keep(IReadOnlyList<string> stems)
    {
        foreach (var stem in stems) waiting.Enqueue(stem);
        return stems.Count > 0;
    }
}
