using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Janua.Locales;

/// <summary>Reads <c>words/*.yaml</c> of every language folder, and gathers what is wrong in them so that all of it
/// is told at once. A folder without <c>language.yaml</c> (others/) describes languages we only recognise.</summary>
internal sealed class WordFolder(Languages languages)
{
    private static readonly IDeserializer reader =
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).WithDuplicateKeyChecking().Build();

    private readonly List<string> faults = [];

    /// <summary>What <paramref name="build"/> makes of the files, if none has a fault.</summary>
    public T Read<T>(Func<WordFolder, T> build)
    {
        var built = build(this);
        if (faults.Count > 0) throw new InvalidDataException(string.Join(Environment.NewLine, faults));
        return built;
    }

    /// <summary>Every file of a name, with the code of its folder. A language may do without.</summary>
    public IEnumerable<(string Code, T Content)> Files<T>(string name) where T : class
    {
        foreach (var folder in Directory.EnumerateDirectories(languages.Folder).Order(StringComparer.Ordinal))
        {
            var file = Path.Combine(folder, "words", name);
            if (File.Exists(file) && Parse<T>(file) is { } content) yield return (Path.GetFileName(folder), content);
        }
    }

    /// <summary>The paths of every file of a name that is not YAML, with the code of its folder.</summary>
    public IEnumerable<(string Code, string Path)> Paths(string name) =>
        Directory.EnumerateDirectories(languages.Folder).Order(StringComparer.Ordinal)
            .Select(folder => (Path.GetFileName(folder), Path.Combine(folder, "words", name))).Where(file => File.Exists(file.Item2));

    /// <summary>Whether a folder is a language; what stands in others/ is true of all.</summary>
    public bool IsLanguage(string code) => languages.Knows(code);

    public void Fault(string code, string file, string what) => faults.Add($"{code}/words/{file}: {what}");

    private T? Parse<T>(string file) where T : class
    {
        try
        {
            var content = reader.Deserialize<T>(File.ReadAllText(file));
            if (content is null) faults.Add($"{file}: empty");
            return content;
        }
        catch (YamlException fault)
        {
            faults.Add($"{file}:{fault.Start.Line}: {fault.InnerException?.Message ?? fault.Message}");
            return null;
        }
    }
}
