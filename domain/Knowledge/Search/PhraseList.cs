using Janua.Locales;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Janua.Domain.Knowledge.Search;

/// <summary>Words and phrases gathered under one id, by language: a concept of <c>concepts.yaml</c> (all mean the same),
/// or a subject of <c>strangers.yaml</c> (all are none of our business).</summary>
public sealed record PhraseList(string Id, IReadOnlyDictionary<Language, IReadOnlyList<string>> Phrases)
{
    /// <summary>Reads a list of <c>- id: x</c> entries with a list of phrases for each language.</summary>
    /// <exception cref="InvalidDataException">Lists what is wrong, with the file and line.</exception>
    public static IReadOnlyList<PhraseList> Load(string file)
    {
        try
        {
            var entries = new DeserializerBuilder().WithDuplicateKeyChecking().Build()
                .Deserialize<List<Dictionary<string, object>>>(File.ReadAllText(file)) ?? [];
            var faults = new List<string>();
            var lists = entries.Select((entry, at) => Read(entry, at, faults)).ToList();
            foreach (var twice in lists.GroupBy(list => list.Id).Where(group => group.Count() > 1)) faults.Add($"'{twice.Key}' stands twice");
            return faults.Count == 0 ? lists : throw new InvalidDataException($"{file}: {string.Join("; ", faults)}");
        }
        catch (YamlException fault)
        {
            throw new InvalidDataException($"{file}:{fault.Start.Line}: {fault.Message}", fault);
        }
    }

    private static PhraseList Read(Dictionary<string, object> entry, int at, List<string> faults)
    {
        var id = entry.GetValueOrDefault("id") as string;
        if (id is null) faults.Add($"entry {at + 1} has no id");
        var phrases = new Dictionary<Language, IReadOnlyList<string>>();
        foreach (var (key, value) in entry.Where(pair => pair.Key != "id"))
            if (value is List<object> list) phrases[new Language(key)] = [.. list.OfType<string>()];
            else faults.Add($"'{id}': {key} is not a list");
        return new PhraseList(id ?? "", phrases);
    }
}
