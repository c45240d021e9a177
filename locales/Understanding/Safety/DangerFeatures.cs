namespace Janua.Locales;

/// <summary>What a message shows a <see cref="DangerModel"/>: its words and their pieces, which words are neighbours, what it
/// speaks of and what it speaks of together.</summary>
/// <param name="words">The words in the spelling of the model's language.</param>
/// <param name="around">Where each concept of danger stands among them, and what is said around it.</param>
/// <param name="concepts">The name of each concept, by its number.</param>
/// <param name="frames">The names of the frames: what a whole message may tell of instead.</param>
internal sealed class DangerFeatures(IReadOnlyList<string> words, Circumstances around, IReadOnlyList<string> concepts, IReadOnlyList<string> frames)
{
    private const int ShortestPiece = 3, LongestPiece = 5, Neighbours = 2, Near = 5, LongestWord = 40;

    private readonly List<(string Name, int Token)> met = [.. around.Scene.Concepts.Select(one => (Name(one.Place, concepts[one.Concept], around), one.Place.First))];
    private readonly List<string> told = [.. frames.Where(around.Holds).Select(frame => "=[" + frame + "]")];

    /// <param name="feature">Valid during the call only.</param>
    /// <param name="word">The word it begins at.</param>
    public delegate void Seen(ReadOnlySpan<char> feature, int word);

    /// <summary>Whether a feature is a concept, or two near each other, and no letters of the message.</summary>
    public static bool IsConcept(string feature) => feature[0] == '=';

    /// <summary>Tells every feature of a part of the message; the same may be told again.</summary>
    public void Tell(int first, int last, Seen seen)
    {
        Span<char> buffer = stackalloc char[LongestWord + 2];
        for (var at = first; at <= last; at++)
        {
            var word = words[at].AsSpan(0, Math.Min(words[at].Length, LongestWord));
            var marked = buffer[..(word.Length + 2)];
            (marked[0], marked[^1]) = ('<', '>');
            word.CopyTo(marked[1..]);
            TellPieces(marked, at, seen);
            for (var before = Math.Max(first, at - Neighbours); before < at; before++) TellNeighbours(words[before], words[at], before, seen);
        }
        TellConcepts(first, last, seen);
    }

    private static void TellPieces(ReadOnlySpan<char> marked, int at, Seen seen)
    {
        seen(marked, at);
        for (var length = ShortestPiece; length <= LongestPiece; length++)
            for (var from = 0; from + length <= marked.Length; from++)
                if (length < marked.Length) seen(marked.Slice(from, length), at);
    }

    // the beginnings of two words: endings change with the sentence
    private static void TellNeighbours(string one, string next, int at, Seen seen)
    {
        Span<char> pair = stackalloc char[2 * LongestPiece + 1];
        var first = one.AsSpan(0, Math.Min(one.Length, LongestPiece));
        var second = next.AsSpan(0, Math.Min(next.Length, LongestPiece));
        first.CopyTo(pair);
        pair[first.Length] = ' ';
        second.CopyTo(pair[(first.Length + 1)..]);
        seen(pair[..(first.Length + 1 + second.Length)], at);
    }

    private void TellConcepts(int first, int last, Seen seen)
    {
        foreach (var frame in told) seen(frame, first);
        for (var i = 0; i < met.Count; i++)
        {
            var (name, token) = met[i];
            if (token < first) continue;
            if (token > last) return;
            seen("=" + name, token);
            for (var j = i + 1; j < met.Count && met[j].Token <= last && around.Scene.Position(met[j].Token) - around.Scene.Position(token) <= Near; j++)
            {
                var other = met[j].Name;
                if (name != other) seen(string.CompareOrdinal(name, other) < 0 ? $"={name}={other}" : $"={other}={name}", token);
            }
        }
    }

    // a word that is denied or an idiom says something else than the word
    private static string Name(Scene.Place place, string concept, Circumstances around) =>
        around.IsDenied([place]) ? concept + "!" : around.IsHarmless(place) ? concept + "~" : concept;
}
