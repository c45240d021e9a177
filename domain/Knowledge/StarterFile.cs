using Janua.Locales;
using NodaTime.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Janua.Domain.Knowledge;

/// <summary>Reads one starter file; every fault is noted with file and line, and reading goes on.</summary>
internal sealed class StarterFile
{
    private static readonly string[] Keys = ["id", "audience", "sensitivity", "profession", "review-by", "follow-ups"];
    private readonly string name;
    private readonly List<string> faults;

    private StarterFile(string name, List<string> faults) => (this.name, this.faults) = (name, faults);

    /// <summary>The article of a file, or null with at least one fault added.</summary>
    public static StarterArticle? Read(string folder, string path, List<string> faults)
    {
        var file = new StarterFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), faults);
        var before = faults.Count;
        var article = file.Parse(path);
        return faults.Count == before ? article : null;
    }

    private StarterArticle? Parse(string path)
    {
        if (Root(path) is not { } root) return null;
        var id = Required(root, "id");
        var expected = Path.ChangeExtension(name, null).Replace('/', '.');
        if (id != expected) Fault(root, $"id is '{id}', the file says '{expected}'");
        var texts = root.Children
            .Where(child => !Keys.Contains(Scalar(child.Key)))
            .ToDictionary(child => new Language(Scalar(child.Key)), child => Text(child.Key, child.Value));
        if (texts.Count == 0) Fault(root, "no text in any language");
        var day = LocalDatePattern.Iso.Parse(Required(root, "review-by"));
        if (!day.Success) Fault(root, "review-by is not a day such as 2027-05-01");
        return new StarterArticle(id, id.Split('.')[0], ReadAudience(root), ReadSensitivity(root), Required(root, "profession"),
            day.Success ? day.Value : default, Strings(root, "follow-ups"), texts);
    }

    private YamlMappingNode? Root(string path)
    {
        try
        {
            var stream = new YamlStream();
            using var reader = new StreamReader(path);
            stream.Load(reader);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }]) return root;
            faults.Add($"{name}:1: must hold one mapping");
        }
        catch (YamlException fault)
        {
            faults.Add($"{name}:{fault.Start.Line}: {fault.Message}");
        }
        return null;
    }

    private StarterText Text(YamlNode key, YamlNode value)
    {
        if (value is not YamlMappingNode map)
        {
            Fault(key, $"'{Scalar(key)}' is neither a known key nor the text of a language");
            return new StarterText("", "", []);
        }
        foreach (var child in map.Children.Keys.Where(child => Scalar(child) is not ("title" or "answer" or "phrasings")))
            Fault(child, $"unknown key '{Scalar(child)}'");
        var phrasings = Strings(map, "phrasings");
        if (phrasings.Count == 0) Fault(map, "no phrasings");
        return new StarterText(Required(map, "title"), Required(map, "answer"), phrasings);
    }

    private Audience ReadAudience(YamlMappingNode root) => Strings(root, "audience").Aggregate(Audience.None, (sum, word) => sum | word switch
    {
        "relatives" => Audience.Relatives,
        "returnees" => Audience.Returnees,
        "worried-parents" => Audience.WorriedParents,
        "host-community" => Audience.HostCommunity,
        _ => Fault(root, $"unknown audience '{word}'", Audience.None),
    });

    private Sensitivity ReadSensitivity(YamlMappingNode root) => Required(root, "sensitivity") switch
    {
        "answer" => Sensitivity.Answer,
        "careful" => Sensitivity.Careful,
        "human-only" => Sensitivity.HumanOnly,
        var word => Fault(root, $"unknown sensitivity '{word}'", Sensitivity.HumanOnly),
    };

    private string Required(YamlMappingNode map, string key)
    {
        if (map.Children.TryGetValue(new YamlScalarNode(key), out var node) && Scalar(node).Trim() is { Length: > 0 } text) return text;
        return Fault(map, $"no {key}", "");
    }

    private List<string> Strings(YamlMappingNode map, string key)
    {
        if (!map.Children.TryGetValue(new YamlScalarNode(key), out var node)) return [];
        if (node is YamlSequenceNode list) return [.. list.Children.Select(item => Scalar(item).Trim())];
        return Fault<List<string>>(node, $"{key} is not a list", []);
    }

    private static string Scalar(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";

    private void Fault(YamlNode at, string what) => faults.Add($"{name}:{at.Start.Line}: {what}");

    private T Fault<T>(YamlNode at, string what, T instead)
    {
        Fault(at, what);
        return instead;
    }
}
