namespace Janua.Locales;

/// <summary>Guesses the language of a message. Learns at start from <c>words/speech.yaml</c>, a few thousand words a
/// language: what matters here is telling short chat messages apart, not knowing whole languages.</summary>
internal sealed class LanguageModel
{
    private const string Undecided = "und";
    private const string Other = "other";
    // writers are far likelier to use a language we speak: odds before the first letter is read
    private const double PriorSpoken = 0.27, PriorUndecided = 0.09, PriorOthers = 0.08;
    // a word in a script that a language is never written in
    private const double ForeignScript = -5;
    private const int EnoughWords = 80;
    private const int FewestLetters = 3;

    private readonly Dictionary<Script, ScriptModel> models;
    private readonly Dictionary<string, double> priors = new(StringComparer.Ordinal);
    private readonly Languages languages;

    private LanguageModel(IReadOnlyList<SpeechSample> samples, IReadOnlyDictionary<string, Dictionary<string, double>> borrows, Languages languages)
    {
        this.languages = languages;
        models = samples.GroupBy(sample => sample.Script).ToDictionary(group => group.Key, group => new ScriptModel([.. group], borrows));
        // of the others we wrote the more text, the likelier somebody here writes it
        var others = samples.Where(sample => sample.Tag != Undecided && !Speaks(sample.Tag)).Sum(sample => sample.Text.Length);
        foreach (var tag in samples.GroupBy(sample => sample.Tag))
            priors[tag.Key] = Math.Log(tag.Key == Undecided ? PriorUndecided : Speaks(tag.Key) ? PriorSpoken : PriorOthers * tag.Sum(sample => sample.Text.Length) / others);
    }

    public static LanguageModel Read(WordFolder words, Languages languages, Letters letters, Transliteration transliteration)
    {
        var samples = new List<SpeechSample>();
        var borrows = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        foreach (var (code, file) in words.Files<SpeechFile>(SpeechFile.Name))
        {
            borrows[code] = file.Borrows;
            if (file.Borrows.Values.Any(share => share < 0) || file.Borrows.Values.Sum() >= 1) words.Fault(code, SpeechFile.Name, "shares must lie between 0 and 1");
            foreach (var (tag, lines) in file.Lines) samples.AddRange(SpeechSample.Of(tag, lines, letters, transliteration));
        }
        return new LanguageModel(samples, borrows, languages);
    }

    /// <param name="text">The whole message.</param>
    /// <param name="tokens">Its words, or the first few hundred of them.</param>
    /// <param name="known">The conversation's language.</param>
    public LanguageGuess Guess(string text, IReadOnlyList<Token> tokens, Language? known)
    {
        var script = MainScript(tokens);
        var words = Noise.Without(text, tokens).Take(EnoughWords).ToList();
        if (words.Count == 0) return new LanguageGuess(Undecided, script, 1, known);
        if (script == Script.Zyyy) return new LanguageGuess(Other, script, 0.9, known);
        var (tag, confidence) = Likeliest(words);
        return new LanguageGuess(tag, script, confidence, AnswerIn(tag, confidence, words, known));
    }

    /// <summary>How much a text looks like something its likeliest writers would write; null when it has no words to tell from.</summary>
    public (Script Script, double PerLetter, bool Spoken)? Likeness(string text, IReadOnlyList<Token> tokens)
    {
        var script = MainScript(tokens);
        var words = Noise.Without(text, tokens).Where(word => word.Script == script).Take(EnoughWords).Select(word => word.Spelled).ToList();
        if (words.Sum(word => word.Count(char.IsLetter)) < FewestLetters || !models.TryGetValue(script, out var model)) return null;
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        model.Score(words, scores);
        var (tag, score) = scores.MaxBy(pair => pair.Value);
        return (script, score / words.Sum(word => word.Length + 1), Speaks(tag));
    }

    private (string Tag, double Confidence) Likeliest(List<Token> words)
    {
        var scores = new Dictionary<string, double>(priors, StringComparer.Ordinal);
        foreach (var (script, model) in models)
        {
            var spelled = words.Where(word => word.Script == script).Select(word => word.Spelled).ToList();
            if (spelled.Count == 0) continue;
            var here = new Dictionary<string, double>(StringComparer.Ordinal);
            model.Score(spelled, here);
            // a language not written in this script may quote it, at the price of the likeliest writer and more
            var strange = here.Values.Max() + ForeignScript * spelled.Count;
            foreach (var tag in priors.Keys) scores[tag] += here.GetValueOrDefault(tag, strange);
        }
        var top = scores.Values.Max();
        var shares = scores.Select(score => (Tag: score.Key == Undecided || Speaks(score.Key) ? score.Key : Other, Share: Math.Exp(score.Value - top)))
            .GroupBy(score => score.Tag, (tag, all) => (Tag: tag, Share: all.Sum(one => one.Share))).ToList();
        var best = shares.MaxBy(share => share.Share);
        return (best.Tag, best.Share / shares.Sum(share => share.Share));
    }

    /// <summary>Another language is taken up when the message clearly is in it, never for one short word ("рахмет", "ок").</summary>
    private Language? AnswerIn(string tag, double confidence, List<Token> words, Language? known)
    {
        if (!Speaks(tag) || tag == known?.Code) return known;
        const int fewLetters = 9;
        var clear = confidence >= 0.9 && words.Count > 1 && words.Sum(word => word.Spelled.Length) >= fewLetters;
        return known is null || clear ? new Language(tag) : known;
    }

    private bool Speaks(string tag) => languages.Find(tag) is { } language && languages[language].Spoken;

    private static Script MainScript(IReadOnlyList<Token> tokens)
    {
        Span<int> letters = stackalloc int[4];
        foreach (var token in tokens)
            if (!token.IsNumber) letters[(int)token.Script] += token.Spelled.Count(char.IsLetter);
        return Scripts.Most(letters);
    }
}
