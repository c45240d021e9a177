namespace Janua.Locales;

/// <summary>Hears whether a message says that somebody is in danger. No sentence is known by heart: concepts that stand
/// near each other make a signal, unless they are denied, are an idiom, or the whole message tells of something else; and
/// what was learned from examples hears what no list foresaw.</summary>
internal sealed class CrisisEars(CrisisBook book, DangerModels models)
{
    // so many words fill the characters that are listened to, in any language
    private const int MostWords = 700;

    // A signal of the rules stands unless what was learned is sure of the contrary; without one it must be likely by itself.
    private const double Doubted = 0.05, Likely = 0.5;

    /// <summary>What was found, the gravest first, each danger once.</summary>
    public IReadOnlyList<DangerSignal> Hear(Understanding heard, IReadOnlyList<Token> tokens, MessageReadings readings)
    {
        var (text, guess) = (heard.Meant, heard.Language);
        if (tokens.Count == 0 || book.Words.Count == 0) return [];
        if (tokens.Count > MostWords) tokens = [.. tokens.Take(MostWords)];
        var reading = new SceneReading(book, readings, guess);
        var scene = reading.Read(text, tokens);
        var search = new PatternSearch(scene);
        var found = new List<(CrisisBook.Signal Signal, IReadOnlyList<Scene.Place> Words)>();
        var frames = new Dictionary<string, bool>(StringComparer.Ordinal);
        bool[]? harmless = null;
        foreach (var signal in book.Signals)
            foreach (var words in search.Find(signal.Pattern))
            {
                if (IsDenied(words, scene) || words.Any(IsHarmless)) continue;
                if (!book.Frames.Any(frame => !signal.Despite.Contains(frame.Key) && Holds(frame.Key, frame.Value, search, frames))) found.Add((signal, words));
                break;
            }
        bool IsHarmless(Scene.Place place)
        {
            harmless ??= Harmless(search, scene.Count);
            return harmless.AsSpan(place.First, place.Last - place.First + 1).Contains(true);
        }
        // of "stop" or "thank you" nothing is left to guess at
        if (found.Count == 0 && heard.IsSaid) return [];
        var learned = models.Judge(reading, scene, tokens, guess);
        if (found.Count == 0 ? !(learned?.Probability >= Likely) : learned?.Probability < Doubted) return [];
        var another = Holds(book.Another, search);
        if (found.Count == 0) return [Signal(learned!.Value, another, tokens)];
        return [.. found.OrderByDescending(one => one.Signal.Severity).ThenByDescending(one => one.Words.Count)
            .DistinctBy(one => one.Signal.Danger).Select(one => Signal(one.Signal, one.Words, another, tokens))];
    }

    private static DangerSignal Signal(DangerModel.Judgement learned, bool another, IReadOnlyList<Token> tokens)
    {
        var (first, last) = (tokens[learned.First], tokens[learned.Last]);
        return new DangerSignal(learned.Danger, Severity.Serious, another, first.Start, last.Start + last.Length - first.Start);
    }

    private bool[] Harmless(PatternSearch search, int count)
    {
        var harmless = new bool[count];
        foreach (var place in book.Harmless.SelectMany(search.Find).SelectMany(places => places)) harmless.AsSpan(place.First, place.Last - place.First + 1).Fill(true);
        return harmless;
    }

    private static DangerSignal Signal(CrisisBook.Signal signal, IReadOnlyList<Scene.Place> words, bool another, IReadOnlyList<Token> tokens)
    {
        var (first, last) = (tokens[words.Min(place => place.First)], tokens[words.Max(place => place.Last)]);
        return new DangerSignal(signal.Danger, signal.Severity, another, first.Start, last.Start + last.Length - first.Start);
    }

    private static bool Holds(string name, CrisisBook.Frame frame, PatternSearch search, Dictionary<string, bool> known)
    {
        if (!known.TryGetValue(name, out var holds))
            holds = known[name] = Holds(frame, search);
        return holds;
    }

    private static bool Holds(CrisisBook.Frame frame, PatternSearch search) =>
        frame.When.Any(pattern => search.Find(pattern).Any()) && !frame.Unless.Any(pattern => search.Find(pattern).Any());

    // "does not hit", "ұрған жоқ": a word of denial at its side that the pattern itself did not ask for
    private bool IsDenied(IReadOnlyList<Scene.Place> words, Scene scene)
    {
        foreach (var place in words)
        {
            var before = place.First - 1;
            while (before >= 0 && scene.IsAt(book.Particle, before) && Touch(before, before + 1)) before--;
            if (before >= 0 && Touch(before, before + 1) && (scene.IsAt(book.Not, before) || scene.IsAt(book.Nobody, before)) && !Taken(before)) return true;
            var after = place.Last + 1;
            while (after < scene.Count && scene.IsAt(book.Particle, after) && !scene.IsAt(book.NotAfter, after) && Touch(after - 1, after)) after++;
            if (after < scene.Count && Touch(after - 1, after) && scene.IsAt(book.NotAfter, after) && !Taken(after)) return true;
        }
        return false;
        bool Touch(int one, int next) => scene.Position(next) == scene.Position(one) + 1;
        bool Taken(int token) => words.Any(place => place.First <= token && token <= place.Last);
    }
}
