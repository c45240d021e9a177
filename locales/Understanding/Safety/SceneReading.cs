namespace Janua.Locales;

/// <summary>Reads one message: which words of the lists each of its tokens may be, in every language and script.</summary>
internal sealed class SceneReading(CrisisBook book, MessageReadings readings, LanguageGuess guess)
{
    private readonly HashSet<string> understood = new(StringComparer.Ordinal);

    public Scene Read(string text, IReadOnlyList<Token> tokens)
    {
        var scene = new Scene(text, tokens);
        foreach (var (language, words) in book.Words.OrderByDescending(one => IsGuess(one.Key)))
        {
            var known = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
            foreach (var token in tokens)
                if (!known.ContainsKey(token.Spelled)) known[token.Spelled] = Numbers(token, language, words);
            words.Mark([.. tokens.Select(token => known[token.Spelled])], scene);
            if (IsGuess(language)) understood.UnionWith(known.Where(one => one.Value.Count > 0).Select(one => one.Key));
        }
        scene.Sort();
        return scene;
    }

    private HashSet<int> Numbers(Token token, Language language, CrisisWords words)
    {
        var numbers = new HashSet<int>();
        words.Find(token.Spelled, numbers, slips: true);
        if (token.IsNumber || token.Script == Script.Cyrl || (token.Script == Script.Arab && !IsGuess(language))) return numbers;
        // A word that the message's own language knows is not looked for in the letters of another.
        if (understood.Contains(token.Spelled)) return numbers;
        // In foreign letters a word of one language resembles many a word of another: there it must be spelled right.
        var slips = IsGuess(language);
        foreach (var reading in readings.Of(token))
            if (reading.Language == language) words.Find(reading.Word, numbers, slips && reading.Cost == 0);
        return numbers;
    }

    /// <summary>The message in a language's own letters and folded spelling, each word in its likeliest reading.</summary>
    public IReadOnlyList<string> Spelled(IReadOnlyList<Token> tokens, Language language, Stemmer stemmer) =>
        [.. tokens.Select(token => stemmer.Fold(Likeliest(token, language) ?? token.Spelled))];

    private string? Likeliest(Token token, Language language)
    {
        if (token.IsNumber || token.Script == Script.Cyrl) return null;
        foreach (var reading in readings.Of(token))
            if (reading.Language == language) return reading.Word;
        return null;
    }

    private bool IsGuess(Language language) => language.Code == guess.Tag;
}
