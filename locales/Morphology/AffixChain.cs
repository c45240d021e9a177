namespace Janua.Locales;

/// <summary>What a kind of word may carry before and after its stem: slots from the outside inwards, each of which may be empty.</summary>
internal sealed class AffixChain(string name, string? after, string[][] prefixes, string[][] suffixes)
{
    public string Name => name;

    /// <summary>The chain whose results this one goes on from (a verb can be declined as a noun).</summary>
    public string? After => after;

    /// <summary>Adds every stem a word may have by this chain, the word itself included.</summary>
    public void Strip(string word, int minimum, IReadOnlyDictionary<char, char> hardened, ISet<string> stems)
    {
        var heads = new HashSet<string>(StringComparer.Ordinal) { word };
        foreach (var slot in prefixes)
            foreach (var head in heads.ToArray())
                foreach (var prefix in slot)
                    if (head.StartsWith(prefix, StringComparison.Ordinal) && Leaves(head, prefix, minimum))
                        heads.Add(head[prefix.Length..]);
        foreach (var slot in suffixes)
            foreach (var head in heads.ToArray())
                foreach (var suffix in slot)
                    if (head.EndsWith(suffix, StringComparison.Ordinal) && Leaves(head, suffix, minimum))
                        AddStem(head[..^suffix.Length], hardened, heads);
        stems.UnionWith(heads);
    }

    // Two letters are a stem only when a longer ending proves it: "ал-ам", not "ал-а".
    private static bool Leaves(string word, string affix, int minimum)
    {
        var left = word.Length - affix.Length;
        return left > minimum || (left == minimum && (affix.Length > 1 || minimum > 2));
    }

    private static void AddStem(string stem, IReadOnlyDictionary<char, char> hardened, HashSet<string> stems)
    {
        stems.Add(stem);
        if (hardened.TryGetValue(stem[^1], out var hard)) stems.Add(stem[..^1] + hard);
    }
}
