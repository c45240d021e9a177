namespace Janua.Locales;

/// <summary>Everything the ears know about danger, compiled from <c>words/crisis.yaml</c> of every folder.</summary>
internal sealed class CrisisBook
{
    private const int FrameReach = 1000;
    private readonly Dictionary<string, int> concepts = new(StringComparer.Ordinal);

    /// <summary>A book in which nothing is written yet.</summary>
    public CrisisBook() { }

    public Dictionary<Language, CrisisWords> Words { get; } = [];

    public List<Signal> Signals { get; } = [];

    public List<CrisisPattern> Harmless { get; } = [];

    public Dictionary<string, Frame> Frames { get; } = new(StringComparer.Ordinal);

    public Frame Another { get; private set; } = new([], []);

    /// <summary>Words that deny what follows them; that deny what they follow; that stand between such a word and what it
    /// denies; "nobody".</summary>
    public int Not => Concept("not");

    public int NotAfter => Concept("not-after");

    public int Nobody => Concept("nobody");

    public int Particle => Concept("particle");

    public static CrisisBook Read(WordFolder words, Morphology morphology)
    {
        var book = new CrisisBook();
        var files = words.Files<CrisisFile>(CrisisFile.Name).ToList();
        foreach (var (code, file) in files) book.AddWords(code, file, morphology, fault => words.Fault(code, CrisisFile.Name, fault));
        foreach (var (code, speech) in words.Files<SpeechFile>(SpeechFile.Name)) book.AddSpeech(code, speech);
        foreach (var (code, file) in files) book.AddMeaning(file, fault => words.Fault(code, CrisisFile.Name, fault));
        return book;
    }

    private void AddWords(string code, CrisisFile file, Morphology morphology, Action<string> fault)
    {
        if (file.Words.Count == 0) return;
        if (!morphology.Languages.Contains(new Language(code)))
        {
            fault("words of a language that is not spoken here");
            return;
        }
        var words = Words[new Language(code)] = new CrisisWords(morphology[new Language(code)]);
        words.Negate(file.Negative);
        foreach (var (name, entries) in file.Words)
            foreach (var entry in entries)
                if (!words.Add(CrisisEntry.Read(entry), Concept(name))) fault($"{name}: '{entry}' is no word");
    }

    private void AddSpeech(string code, SpeechFile speech)
    {
        if (Words.TryGetValue(new Language(code), out var words) && speech.Lines.TryGetValue(code, out var lines))
            words.Allow(lines.Values.SelectMany(Normaliser.Tokens).Select(token => token.Spelled));
    }

    private void AddMeaning(CrisisFile file, Action<string> fault)
    {
        foreach (var (name, frame) in file.Frames) Frames[name] = Read(frame, FrameReach, fault);
        if (file.Another is { } another) Another = Read(another, new CrisisFile.Signal().Within, fault);
        foreach (var signal in file.Signals)
        {
            foreach (var frame in signal.Despite.Where(name => !file.Frames.ContainsKey(name))) fault($"no frame '{frame}'");
            Signals.AddRange(Parsed(signal.Says, signal.Within, fault).Select(pattern => new Signal(signal.Danger, signal.Severity, pattern, signal.Despite.ToHashSet(StringComparer.Ordinal))));
        }
        Harmless.AddRange(Parsed(file.Harmless, new CrisisFile.Signal().Within, fault));
    }

    private Frame Read(CrisisFile.Frame written, int within, Action<string> fault) => new(Parsed(written.When, within, fault), Parsed(written.Unless, within, fault));

    private List<CrisisPattern> Parsed(IEnumerable<string> written, int within, Action<string> fault) =>
        [.. written.Select(one => CrisisPattern.Parse(one, within, name => concepts.TryGetValue(name, out var number) ? number : null, fault)).OfType<CrisisPattern>()];

    /// <summary>The name of each concept, by its number.</summary>
    public IReadOnlyList<string> Concepts => [.. concepts.Keys];

    private int Concept(string name)
    {
        if (!concepts.TryGetValue(name, out var number)) number = concepts[name] = concepts.Count;
        return number;
    }

    internal sealed record Signal(Danger Danger, Severity Severity, CrisisPattern Pattern, HashSet<string> Despite);

    internal sealed record Frame(IReadOnlyList<CrisisPattern> When, IReadOnlyList<CrisisPattern> Unless);
}
