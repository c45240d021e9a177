namespace Janua.Locales;

/// <summary>Hears whether a message says that somebody is in danger. No sentence is known by heart: concepts that stand
/// near each other make a signal, unless they are denied, are an idiom, or the whole message tells of something else; and
/// what was learned from examples hears what no list foresaw.</summary>
internal sealed class CrisisEars(CrisisBook book, DangerModels models)
{
    // so many words fill the characters that are listened to, in any language
    private const int MostWords = 700;

    // A signal of the rules stands unless what was learned holds it for unlikely; where minutes count, for all but impossible.
    // Without one, danger must be likely by itself, and where one was denied in so many words, certain.
    private const double Unlikely = 0.2, Impossible = 0.02, Likely = 0.5, Certain = 0.8;

    /// <summary>What was found, the gravest first, each danger once.</summary>
    public IReadOnlyList<DangerSignal> Hear(Understanding heard, IReadOnlyList<Token> tokens, MessageReadings readings)
    {
        var (text, guess) = (heard.Meant, heard.Language);
        if (tokens.Count == 0 || book.Words.Count == 0) return [];
        if (tokens.Count > MostWords) tokens = [.. tokens.Take(MostWords)];
        var reading = new SceneReading(book, readings, guess);
        var around = new Circumstances(book, reading.Read(text, tokens));
        var found = new List<(CrisisBook.Signal Signal, IReadOnlyList<Scene.Place> Words)>();
        var denied = false;
        foreach (var signal in book.Signals)
            foreach (var words in around.Find(signal.Pattern))
            {
                denied |= around.IsDenied(words);
                if (around.IsDenied(words) || words.Any(around.IsHarmless)) continue;
                if (!book.Frames.Keys.Any(frame => !signal.Despite.Contains(frame) && around.Holds(frame))) found.Add((signal, words));
                break;
            }
        // of "stop" or "thank you" nothing is left to guess at
        if (found.Count == 0 && heard.IsSaid) return [];
        var learned = models.Judge(reading, around, tokens, guess);
        found.RemoveAll(one => learned?.Probability < (one.Signal.Severity == Severity.Immediate ? Impossible : Unlikely));
        if (found.Count == 0 && !(learned?.Probability >= (denied ? Certain : Likely))) return [];
        if (found.Count == 0) return [Signal(learned!.Value, around.IsOfAnother, tokens)];
        return [.. found.OrderByDescending(one => one.Signal.Severity).ThenByDescending(one => one.Words.Count)
            .DistinctBy(one => one.Signal.Danger).Select(one => Signal(one.Signal, one.Words, around.IsOfAnother, tokens))];
    }

    private static DangerSignal Signal(DangerModel.Judgement learned, bool another, IReadOnlyList<Token> tokens)
    {
        var (first, last) = (tokens[learned.First], tokens[learned.Last]);
        return new DangerSignal(learned.Danger, Severity.Serious, another, first.Start, last.Start + last.Length - first.Start);
    }

    private static DangerSignal Signal(CrisisBook.Signal signal, IReadOnlyList<Scene.Place> words, bool another, IReadOnlyList<Token> tokens)
    {
        var (first, last) = (tokens[words.Min(place => place.First)], tokens[words.Max(place => place.Last)]);
        return new DangerSignal(signal.Danger, signal.Severity, another, first.Start, last.Start + last.Length - first.Start);
    }
}
