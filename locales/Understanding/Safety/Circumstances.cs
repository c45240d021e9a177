namespace Janua.Locales;

/// <summary>What a message says around the words of danger: what is denied, what is only an idiom, and whether the whole of it
/// tells of something else (a film, long ago, work).</summary>
internal sealed class Circumstances(CrisisBook book, Scene scene)
{
    private readonly PatternSearch search = new(scene);
    private readonly Dictionary<string, bool> frames = new(StringComparer.Ordinal);
    private bool[]? harmless;

    public Scene Scene => scene;

    public IEnumerable<IReadOnlyList<Scene.Place>> Find(CrisisPattern pattern) => search.Find(pattern);

    public bool Holds(string frame)
    {
        if (!frames.TryGetValue(frame, out var holds)) holds = frames[frame] = Holds(book.Frames[frame]);
        return holds;
    }

    public bool IsOfAnother => Holds(book.Another);

    public bool IsHarmless(Scene.Place place) => (harmless ??= Harmless()).AsSpan(place.First, place.Last - place.First + 1).Contains(true);

    /// <summary>"does not hit", "ұрған жоқ": a word of denial at the side of one of the words, that is not among them.</summary>
    public bool IsDenied(IReadOnlyList<Scene.Place> words)
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

    private bool Holds(CrisisBook.Frame frame) =>
        frame.When.Any(pattern => search.Find(pattern).Any()) && !frame.Unless.Any(pattern => search.Find(pattern).Any());

    private bool[] Harmless()
    {
        var its = new bool[scene.Count];
        foreach (var place in book.Harmless.SelectMany(search.Find).SelectMany(places => places)) its.AsSpan(place.First, place.Last - place.First + 1).Fill(true);
        return its;
    }
}
