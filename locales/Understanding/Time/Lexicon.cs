namespace Janua.Locales;

/// <summary>The words, phrases and affixes of time and number of all languages, in plain letters.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<Sense>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Sense>> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<Affix>> endings = [];
    private readonly Dictionary<char, List<Affix>> beginnings = [];
    private readonly HashSet<(string Word, string Language)> shy = [], never = [];
    private readonly HashSet<string> other = new(StringComparer.Ordinal);
    private readonly HashSet<string> hyphenMakesOrdinal = new(StringComparer.Ordinal);
    private readonly Letters letters;

    private Lexicon(Letters letters) => this.letters = letters;

    public NearWords Near { get; private set; } = new(new Dictionary<string, List<Sense>>());

    /// <summary>Endings a word may have, the longest first: those with its last letter.</summary>
    public IReadOnlyList<Affix> EndingsOf(string word) => endings.GetValueOrDefault(word[^1]) ?? [];

    /// <summary>Beginnings a word may have, the longest first.</summary>
    public IReadOnlyList<Affix> BeginningsOf(string word) => beginnings.GetValueOrDefault(word[0]) ?? [];

    public static Lexicon Read(WordFolder folder)
    {
        var lexicon = new Lexicon(LettersFile.Read(folder));
        foreach (var name in LexiconFile.Names)
            foreach (var (code, file) in folder.Files<LexiconFile>(name)) lexicon.Add(file, code, fault => folder.Fault(code, name, fault));
        foreach (var list in lexicon.endings.Values.Concat(lexicon.beginnings.Values)) list.Sort((one, other) => other.Text.Length - one.Text.Length);
        lexicon.other.ExceptWith(lexicon.other.Where(word => !lexicon.words.ContainsKey(lexicon.letters.Plain(word))).ToList());
        lexicon.Near = new NearWords(lexicon.words);
        return lexicon;
    }

    public bool HyphenMakesOrdinal(string language) => hyphenMakesOrdinal.Contains(language);

    /// <summary>The meanings of a word as it stands; in one language only, where that is known.</summary>
    public List<Sense> Find(string word, string? language)
    {
        var found = new List<Sense>();
        if (words.TryGetValue(word, out var exact)) found.AddRange(language is null ? exact : exact.Where(sense => sense.Language == language));
        for (var length = 3; length <= word.Length && stems.Count > 0; length++)
            if (stems.TryGetValue(word[..length], out var stem)) found.AddRange(stem.Where(sense => language is null || sense.Language == language));
        return found;
    }

    public IReadOnlyList<Phrase> Phrases(string first) => phrases.GetValueOrDefault(first) ?? [];

    public bool IsShy(string word, string language) => shy.Contains((word, language));

    /// <summary>Whether a word as it is spelled is another word than its plain letters say (оң is not он).</summary>
    public bool IsOther(string folded) => other.Contains(folded);

    public bool IsNever(string word, string language) => never.Contains((word, language));

    private void Add(LexiconFile file, string code, Action<string> fault)
    {
        foreach (var (role, values) in file.Words)
            foreach (var (value, written) in values)
                if (RoleName.Find(role) is { } known) foreach (var word in written) AddWord(word, new Sense(known, value, code));
                else fault($"nothing is called '{role}'");
        shy.UnionWith(file.Shy.SelectMany(Forms).Select(word => (word, code)));
        never.UnionWith(file.Never.SelectMany(Forms).Select(word => (word, code)));
        other.UnionWith(file.Never.Select(Normaliser.Fold).Where(word => letters.Plain(word) != word));
        if (file.HyphenMakesOrdinal) hyphenMakesOrdinal.Add(code);
        AddAffixes(file.Endings, endings, text => text[^1], code, fault);
        AddAffixes(file.Beginnings, beginnings, text => text[0], code, fault);
    }

    private void AddAffixes(Dictionary<string, List<string>> file, Dictionary<char, List<Affix>> table, Func<string, char> key, string code, Action<string> fault)
    {
        foreach (var (written, texts) in file)
        {
            var parts = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var left = Plain(parts.FirstOrDefault(part => part.StartsWith('='))?[1..] ?? "");
            var senses = parts.Where(part => !part.StartsWith('=')).Select(part => RoleName.Sense(part, code)).ToList();
            if (senses.Contains(null)) fault($"'{written}' has an unknown role");
            else foreach (var text in texts.Select(Plain)) Listed(table, key(text)).Add(new Affix(text, left, [.. senses.Select(sense => sense!.Value)], code));
        }
    }

    private void AddWord(string written, Sense sense)
    {
        var stem = written.EndsWith('*');
        foreach (var form in Forms(written))
        {
            var parts = form.Split(' ');
            if (parts.Length > 1) Listed(phrases, parts[0]).Add(new Phrase(parts, sense));
            else if (Listed(stem ? stems : words, form) is var senses && !senses.Contains(sense)) senses.Add(sense);
        }
    }

    /// <summary>The forms of a stem with its endings, in plain letters.</summary>
    private IEnumerable<string> Forms(string written)
    {
        var parts = written.TrimEnd('*').Split('/');
        return (parts.Length == 1 ? parts : parts[1..].Select(ending => parts[0] + ending))
            .Select(form => string.Join(' ', Normaliser.Tokens(form).Select(token => letters.Plain(token.Folded)))).Where(form => form.Length > 0);
    }

    private string Plain(string word) => letters.Plain(Normaliser.Fold(word));

    private static List<T> Listed<TKey, T>(Dictionary<TKey, List<T>> table, TKey key) where TKey : notnull
    {
        if (!table.TryGetValue(key, out var list)) table[key] = list = [];
        return list;
    }

    /// <summary>Several words with one meaning.</summary>
    internal sealed record Phrase(string[] Words, Sense Sense);

    /// <param name="Left">What stands in its place when it is taken off.</param>
    internal sealed record Affix(string Text, string Left, IReadOnlyList<Sense> Senses, string Language);
}
