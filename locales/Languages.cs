using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Janua.Locales;

/// <summary>The languages the product speaks: one for each folder with a <c>language.yaml</c>.</summary>
public sealed class Languages
{
    private readonly Dictionary<string, LanguageFacts> byCode;

    private Languages(string folder, IReadOnlyList<LanguageFacts> all)
    {
        Folder = folder;
        All = all;
        byCode = all.ToDictionary(facts => facts.Language.Code, StringComparer.Ordinal);
    }

    /// <summary>The folder that holds one folder for each language.</summary>
    public string Folder { get; }

    /// <summary>In the order they are offered to a person; only those with <see cref="LanguageFacts.Spoken"/> chat.</summary>
    public IReadOnlyList<LanguageFacts> All { get; }

    /// <summary>The languages a conversation can be held in (the panel may have more).</summary>
    public IEnumerable<LanguageFacts> Spoken => All.Where(facts => facts.Spoken);

    public LanguageFacts this[Language language] => byCode[language.Code];

    public bool Knows(string? code) => code is not null && byCode.ContainsKey(code);

    /// <summary>The language of a code, or null when we have no folder for it.</summary>
    public Language? Find(string? code) => Knows(code) ? byCode[code!].Language : null;

    /// <summary>Reads every <c>*/language.yaml</c> under a folder.</summary>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public static Languages Load(string folder)
    {
        var reader = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
        var all = new List<(int Order, LanguageFacts Facts)>();
        foreach (var file in Directory.EnumerateDirectories(folder).Select(of => Path.Combine(of, "language.yaml")).Where(File.Exists).Order(StringComparer.Ordinal))
        {
            try
            {
                var data = reader.Deserialize<LanguageFile>(File.ReadAllText(file));
                var code = Path.GetFileName(Path.GetDirectoryName(file)!);
                all.Add((data.Order, new LanguageFacts(new Language(code), data.Name, data.Direction, data.Plurals, data.Spoken, data.Bcp47 ?? code)));
            }
            catch (YamlDotNet.Core.YamlException fault)
            {
                throw new InvalidDataException($"{file}: {fault.Message}", fault);
            }
        }
        if (all.Count == 0) throw new InvalidDataException($"No language folder with a language.yaml in {folder}.");
        return new Languages(folder, [.. all.OrderBy(one => one.Order).Select(one => one.Facts)]);
    }

    private sealed class LanguageFile
    {
        public int Order { get; set; }
        public string Name { get; set; } = "";
        public Direction Direction { get; set; }
        public PluralRule Plurals { get; set; }
        public bool Spoken { get; set; } = true;
        public string? Bcp47 { get; set; }
    }
}

/// <summary>What is true of a language, whatever is said in it.</summary>
/// <param name="Name">Its own name for itself (endonym), as a language switch shows it.</param>
/// <param name="Plurals">Which CLDR plural rule its counted words follow.</param>
/// <param name="Spoken">Whether conversations are held in it; false for a language of the panel only.</param>
/// <param name="Bcp47">The tag for <c>lang</c> attributes and speech.</param>
public sealed record LanguageFacts(Language Language, string Name, Direction Direction, PluralRule Plurals, bool Spoken, string Bcp47);

/// <summary>The families of cardinal plural rules in use (CLDR, supplemental/plurals).</summary>
public enum PluralRule { OneOther, EastSlavic, Arabic }
