using Janua.Locales;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Janua.Domain.Centres;

/// <summary>All centres, and which one a person means.</summary>
public sealed class CentreDirectory
{
    /// <summary>The number families can call whatever the centre, until a centre gives its own: 111, the contact centre for families.</summary>
    private const string PublicNumber = "111";

    private const string SoftEndings = "аяйьa";

    /// <summary>A shorter name begins too many other words to be known by its beginning (Орал, "returned" оралған).</summary>
    private const int ShortestBeginning = 5;

    /// <summary>The longest endings say "we are from" (Ақтөбеденміз).</summary>
    private const int LongestEnding = 7;

    /// <summary>"In", "to" and "and" are written onto the name in Arabic (بشيمكنت).</summary>
    private const int LongestAttached = 2;

    private readonly Dictionary<string, Centre> byId;
    private readonly IReadOnlyList<(IReadOnlyList<string> Name, Match Match, Centre Centre)> names;

    private CentreDirectory(IReadOnlyList<Centre> all, Func<string, IReadOnlyList<string>> fold)
    {
        All = all;
        byId = all.ToDictionary(one => one.Id, StringComparer.Ordinal);
        names = [.. all.SelectMany(centre => Names(centre).Select(one => (Name: fold(one.Name), one.Match, centre)))
            .Where(one => one.Name.Count > 0)
            .OrderByDescending(one => one.Name.Count)];
    }

    // A form that already has its ending is only itself.
    private static IEnumerable<(string Name, Match Match)> Names(Centre centre) => centre.Texts.Values
        .SelectMany(texts => new[] { (texts.City, Match.Beginning), (texts.Name, Match.Beginning), (texts.Where, Match.Whole), (texts.To, Match.Whole), (texts.From, Match.Whole) })
        .Concat(centre.AlsoNamed.Select(name => (name, Match.Beginning)))
        .Concat(centre.NamedAlone.Select(name => (name, Match.Alone)));

    public IReadOnlyList<Centre> All { get; }

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "starter", "centres");

    public Centre? Find(string? id) => id is not null && byId.TryGetValue(id, out var centre) ? centre : null;

    /// <summary>The centre named in a message by its city, its name or a place of its region; null when none is.</summary>
    /// <param name="words">The folded words of the message. A longer word that begins with a name is that name in
    /// another case (Қарағандыда, в Караганде).</param>
    public Centre? Named(IReadOnlyList<string> words)
    {
        foreach (var (name, match, centre) in names)
        {
            if (match == Match.Alone && words.Count != name.Count) continue;
            for (var start = 0; start + name.Count <= words.Count; start++)
            {
                if (Matches(name, match, words, start)) return centre;
            }
        }
        return null;
    }

    private static bool Matches(IReadOnlyList<string> name, Match match, IReadOnlyList<string> words, int start)
    {
        for (var i = 0; i < name.Count; i++)
        {
            if (match == Match.Beginning ? !SamePlace(name[i], words[start + i]) : name[i] != words[start + i]) return false;
        }
        return true;
    }

    // Case endings add a few letters and change at most a soft last one (Караганда, в Караганде; Костанай, в Костанае).
    private static bool SamePlace(string name, string word)
    {
        if (name == word) return true;
        if (name.Length < ShortestBeginning || word.Length > name.Length + LongestEnding) return false;
        if (word.Length <= name.Length + LongestAttached && word.EndsWith(name, StringComparison.Ordinal)) return true;
        var stem = name.Length > ShortestBeginning && SoftEndings.Contains(name[^1]) ? name[..^1] : name;
        return word.StartsWith(stem, StringComparison.Ordinal);
    }

    /// <summary>Reads <c>centres.yaml</c>.</summary>
    /// <param name="fold">How a name is cut into folded words, as the ears do it.</param>
    /// <exception cref="InvalidDataException">The file is not as it should be; the message says where.</exception>
    public static CentreDirectory Load(string folder, Languages languages, Func<string, IReadOnlyList<string>> fold)
    {
        var file = Path.Combine(folder, "centres.yaml");
        try
        {
            var reader = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
            var rows = reader.Deserialize<List<Dictionary<string, object>>>(File.ReadAllText(file));
            return new CentreDirectory([.. rows.Select(row => Read(row, languages))], fold);
        }
        catch (Exception fault) when (fault is YamlException or KeyNotFoundException or InvalidCastException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"{file}: {fault.Message}", fault);
        }
    }

    private static Centre Read(Dictionary<string, object> row, Languages languages)
    {
        var id = (string)row["id"];
        return new Centre(
            id,
            row.TryGetValue("sample", out var sample) && bool.Parse((string)sample),
            Enum.Parse<CentreKind>((string)row["kind"], ignoreCase: true),
            (string)row["time-zone"],
            row.TryGetValue("hours", out var hours) ? Pairs(hours) : new Dictionary<string, string>(),
            languages.Spoken.ToDictionary(facts => facts.Language, facts => Texts(id, Pairs(row[facts.Language.Code]))),
            Listed(row, "also"),
            Listed(row, "alone"));
    }

    private static IReadOnlyList<string> Listed(Dictionary<string, object> row, string key) =>
        row.TryGetValue(key, out var list) ? [.. ((List<object>)list).Cast<string>()] : [];

    private static CentreTexts Texts(string id, Dictionary<string, string> texts)
    {
        string Get(string key) => texts.TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"centre {id} lacks {key}");
        return new CentreTexts(Get("name"), Get("city"), Get("where"), Get("to"), Get("from"), Get("address"), Get("hours"), texts.GetValueOrDefault("phone", PublicNumber));
    }

    private static Dictionary<string, string> Pairs(object map) =>
        ((Dictionary<object, object>)map).ToDictionary(pair => (string)pair.Key, pair => (string)pair.Value, StringComparer.Ordinal);

    private enum Match { Beginning, Whole, Alone }
}
