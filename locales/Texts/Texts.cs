using System.Collections.Frozen;

namespace Janua.Locales;

/// <summary>Every sentence the product says, in every language: an immutable snapshot of <c>locales/*/texts/*.yaml</c>
/// with an overlay that staff edit. Safe to share between threads.</summary>
public sealed class Texts
{
    private readonly FrozenDictionary<Language, FrozenDictionary<string, ReadyText>> shipped;
    private readonly FrozenDictionary<(Language Language, string Key), ReadyText> overlaid;

    private Texts(Languages languages, FrozenDictionary<Language, FrozenDictionary<string, ReadyText>> shipped, FrozenDictionary<(Language, string), ReadyText> overlaid)
    {
        Languages = languages;
        this.shipped = shipped;
        this.overlaid = overlaid;
    }

    public Languages Languages { get; }

    /// <summary>Reads and checks all text files.</summary>
    /// <exception cref="TextFaultsException">Lists every fault found, with file and line.</exception>
    public static Texts Load(Languages languages) => new(
        languages,
        TextFolder.Read(languages).ToFrozenDictionary(one => one.Key, one => one.Value.ToFrozenDictionary(StringComparer.Ordinal)),
        FrozenDictionary<(Language, string), ReadyText>.Empty);

    /// <summary>The sentence of a key in a language, with its arguments filled in; each is wrapped in U+2068…U+2069.</summary>
    /// <param name="key">area.name, always a literal in code.</param>
    /// <param name="arguments">Values: string, int, long, LocalDate, LocalTime, LocalDateTime or <see cref="Forms"/>. Those the text does not use are ignored.</param>
    /// <exception cref="KeyNotFoundException">No such text: a mistake in the code.</exception>
    /// <exception cref="ArgumentException">An argument is missing or of the wrong type: a mistake in the code.</exception>
    public string Say(Language language, string key, params (string Name, object Value)[] arguments) =>
        Say(language, key, isolated: true, arguments);

    internal string Say(Language language, string key, bool isolated, params (string Name, object Value)[] arguments) =>
        new Saying(this, Languages[language], key, arguments, isolated).Say(Find(language, key).Message);

    /// <summary>All keys of a language.</summary>
    public IReadOnlyCollection<string> Keys(Language language) => shipped[language].Keys;

    /// <summary>The names of the arguments a key takes, the same in every language.</summary>
    public IReadOnlyCollection<string> ArgumentsOf(string key) =>
        [.. Languages.All.Where(facts => shipped[facts.Language].ContainsKey(key)).Select(facts => Find(facts.Language, key)).FirstOrDefault()?.Message.Arguments
            ?? throw Missing(key)];

    /// <summary>The texts of an area by their names, for a page that says them itself: <c>{name}</c> stands where a value goes.</summary>
    /// <exception cref="InvalidOperationException">A text of the area counts or chooses, which a page cannot do.</exception>
    public IReadOnlyDictionary<string, string> Area(Language language, string area)
    {
        var prefix = area + ".";
        return shipped[language].Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ToDictionary(key => key[prefix.Length..], key => AsTemplate(Find(language, key)), StringComparer.Ordinal);
    }

    /// <summary>The text of a key as it is written, for staff to edit.</summary>
    public string Source(Language language, string key) => Find(language, key).Source;

    /// <summary>The texts of the files with those of an overlay in their place; an earlier overlay is gone.</summary>
    /// <exception cref="TextFaultsException">An overlaid text breaks a rule; see <see cref="FaultsOf"/> to ask first.</exception>
    public Texts With(IReadOnlyDictionary<(Language Language, string Key), string> overlay)
    {
        var (texts, faults) = Check(overlay);
        if (faults.Count > 0) throw new TextFaultsException(faults);
        return new Texts(Languages, shipped, texts.ToFrozenDictionary());
    }

    /// <summary>What is wrong with an overlay; empty when it can be used.</summary>
    public IReadOnlyList<TextFault> FaultsOf(IReadOnlyDictionary<(Language Language, string Key), string> overlay) => Check(overlay).Faults;

    private (Dictionary<(Language, string), ReadyText> Texts, List<TextFault> Faults) Check(IReadOnlyDictionary<(Language Language, string Key), string> overlay)
    {
        var texts = new Dictionary<(Language, string), ReadyText>();
        var faults = new List<TextFault>();
        foreach (var ((language, key), source) in overlay.OrderBy(one => one.Key.Language.Code, StringComparer.Ordinal).ThenBy(one => one.Key.Key, StringComparer.Ordinal))
        {
            var place = $"{language} {key}";
            if (!shipped.TryGetValue(language, out var ofLanguage) || !ofLanguage.TryGetValue(key, out var replaced))
            {
                faults.Add(new(place, 1, "there is no such text to replace"));
                continue;
            }
            if (string.IsNullOrWhiteSpace(source)) faults.Add(new(place, 1, $"'{key}' says nothing"));
            var text = TextCheck.Parse(Languages[language], key, source, place, 1, faults);
            TextCheck.SameArguments(text, replaced.Message.Arguments, "as shipped", faults);
            texts[(language, key)] = text;
        }
        return (texts, faults);
    }

    private ReadyText Find(Language language, string key) =>
        overlaid.TryGetValue((language, key), out var text) || (shipped.TryGetValue(language, out var ofLanguage) && ofLanguage.TryGetValue(key, out text))
            ? text
            : throw Missing(key);

    private static KeyNotFoundException Missing(string key) => new($"There is no text '{key}'.");

    private static string AsTemplate(ReadyText text) => text.IsPlain
        ? string.Concat(text.Message.Parts.Select(part => part is ArgumentPart hole ? $"\u2068{{{hole.Name}}}\u2069" : ((LiteralPart)part).Text))
        : throw new InvalidOperationException($"Text '{text.Key}' counts or chooses and cannot be handed to a page.");
}
