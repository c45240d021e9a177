namespace Janua.Locales;

/// <summary>Where each concept stands in a message.</summary>
internal sealed class Scene
{
    private const int SentenceEnd = 4;
    private static readonly List<Place> nowhere = [];

    private readonly Dictionary<int, List<Place>> places = [];
    private readonly int[] positions;

    /// <param name="text">The message the tokens were found in.</param>
    public Scene(string text, IReadOnlyList<Token> tokens)
    {
        positions = new int[tokens.Count];
        for (var at = 1; at < tokens.Count; at++)
        {
            var end = tokens[at - 1].Start + tokens[at - 1].Length;
            positions[at] = positions[at - 1] + 1 + Gap(text.AsSpan(end, Math.Max(0, tokens[at].Start - end)));
        }
    }

    public int Count => positions.Length;

    public int Position(int token) => positions[token];

    public void Add(int concept, Place place)
    {
        if (!places.TryGetValue(concept, out var list)) places[concept] = list = [];
        if (!list.Contains(place)) list.Add(place);
    }

    /// <summary>To be called when all is added: places are looked through in reading order.</summary>
    public void Sort()
    {
        foreach (var list in places.Values) list.Sort((one, other) => one.First != other.First ? one.First - other.First : other.Last - one.Last);
    }

    public IReadOnlyList<Place> Of(int concept) => places.GetValueOrDefault(concept, nowhere);

    public bool Has(int concept) => places.ContainsKey(concept);

    /// <summary>Every concept with its place, in reading order.</summary>
    public IEnumerable<(int Concept, Place Place)> Concepts =>
        places.SelectMany(one => one.Value.Select(place => (Concept: one.Key, Place: place))).OrderBy(one => one.Place.First).ThenBy(one => one.Concept);

    /// <summary>Whether a concept lies on a token.</summary>
    public bool IsAt(int concept, int token) => places.TryGetValue(concept, out var list) && list.Exists(place => place.First <= token && token <= place.Last);

    // what belongs together stands in one sentence; dots in a row are a pause, not an end
    private static int Gap(ReadOnlySpan<char> between)
    {
        if (between.ContainsAny("!?؟")) return SentenceEnd;
        if (between.Contains('.')) return between.Contains("..", StringComparison.Ordinal) ? 0 : SentenceEnd;
        return between.ContainsAny(",،;؛:\n") ? 1 : 0;
    }

    /// <param name="First">Number of its first token.</param>
    /// <param name="Last">And of its last.</param>
    public readonly record struct Place(int First, int Last)
    {
        public bool Meets(Place other) => First <= other.Last && other.First <= Last;
    }
}
