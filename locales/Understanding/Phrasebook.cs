using System.Text;

namespace Janua.Locales;

/// <summary>All phrases of all languages, compiled from <c>words/phrases.yaml</c>. Languages share one book, since
/// one message may greet in Arabic and ask in Russian.</summary>
internal sealed class Phrasebook
{
    private readonly Letters letters;

    private Phrasebook(Letters letters) => this.letters = letters;

    public Vocabulary Vocabulary { get; } = new();

    public HashSet<int> Fillers { get; } = [];

    public HashSet<int> Choice { get; } = [];

    public Dictionary<int, Language> LanguageNames { get; } = [];

    public Dictionary<Rune, Act> Emoji { get; } = [];

    public Dictionary<int, List<Phrase>> Phrases { get; } = [];

    public List<Bag> Bags { get; } = [];

    public static Phrasebook Read(WordFolder words, Languages languages)
    {
        var book = new Phrasebook(LettersFile.Read(words));
        var files = words.Files<PhrasesFile>(PhrasesFile.Name).ToList();
        foreach (var (_, file) in files) book.AddLanguageNames(file, languages);
        foreach (var (code, file) in files) book.Add(file, fault => words.Fault(code, PhrasesFile.Name, fault));
        return book;
    }

    private void AddLanguageNames(PhrasesFile file, Languages languages)
    {
        foreach (var (code, names) in file.Languages)
            foreach (var name in names)
            {
                // one we have a folder for but do not chat in is asked for all the same: it is answered with the choice
                Language? language = languages.Find(code) is { } known && languages[known].Spoken ? known : null;
                var number = Number(name);
                if (language is { } spoken) LanguageNames[number] = spoken;
                AddPhrase([number], new Act(Command: Command.ChangeLanguage, Language: language));
            }
    }

    private void Add(PhrasesFile file, Action<string> fault)
    {
        var groups = file.Groups.ToDictionary(group => group.Key, group => Numbers(group.Value, fault), StringComparer.Ordinal);
        groups["language"] = [.. LanguageNames.Keys];
        Fillers.UnionWith(Numbers(file.Fillers, fault));
        Choice.UnionWith(Numbers(file.Choice, fault));
        foreach (var (place, names) in file.Positions)
            foreach (var name in names) AddPhrase(Sequence(name), new Act(Position: place));
        foreach (var (key, pictures) in file.Emoji)
        {
            if (Act.Of(key) is not { } act) fault($"nothing is called '{key}'");
            else foreach (var picture in pictures.EnumerateRunes()) Emoji[picture] = act;
        }
        foreach (var (key, saying) in file.Says)
        {
            if (Act.Of(key) is not { } act) { fault($"nothing is called '{key}'"); continue; }
            foreach (var phrase in saying.Phrases) AddPhrase(Sequence(phrase), act);
            foreach (var group in saying.Needs.SelectMany(all => all).Concat(saying.With).Where(group => !groups.ContainsKey(group)))
                fault($"{key}: no group '{group}'");
            AddBags(saying, act, groups);
        }
    }

    private void AddBags(PhrasesFile.Saying saying, Act act, Dictionary<string, HashSet<int>> groups)
    {
        var allowed = saying.With.SelectMany(group => groups.GetValueOrDefault(group, [])).ToHashSet();
        foreach (var needs in saying.Needs)
            Bags.Add(new Bag(act, [.. needs.Select(group => groups.GetValueOrDefault(group, []))], allowed));
    }

    private void AddPhrase(int[] words, Act act)
    {
        if (words.Length == 0) return;
        if (!Phrases.TryGetValue(words[0], out var list)) Phrases[words[0]] = list = [];
        list.Add(new Phrase(words, act));
    }

    private HashSet<int> Numbers(IEnumerable<string> words, Action<string> fault)
    {
        var numbers = new HashSet<int>();
        foreach (var word in words)
        {
            if (Sequence(word) is [var number]) numbers.Add(number);
            else fault($"'{word}' is not one word");
        }
        return numbers;
    }

    private int Number(string word) => Sequence(word)[0];

    private int[] Sequence(string phrase) =>
        [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Words)];

    private IEnumerable<int> Words(string written) =>
        Normaliser.Tokens(written).Select(token => Vocabulary.Add(letters.Plain(token.Folded), written.EndsWith('*')));

    /// <param name="Words">Numbers of the words, in order.</param>
    internal sealed record Phrase(int[] Words, Act Act);

    /// <param name="Needs">A different word of the message for each.</param>
    /// <param name="Allowed">What else may stand there.</param>
    internal sealed record Bag(Act Act, IReadOnlyList<HashSet<int>> Needs, HashSet<int> Allowed);
}
