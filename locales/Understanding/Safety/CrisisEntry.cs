namespace Janua.Locales;

/// <summary>An entry of the word lists may leave choices, <c>(не|нет) (хочу|сил) жить</c>: it stands for every entry it can be read as.</summary>
internal static class CrisisEntry
{
    /// <summary>All readings. An empty choice, <c>(за|)бил*</c>, leaves the place empty; a choice may hold choices.</summary>
    public static IEnumerable<string> Spread(string entry)
    {
        var close = entry.IndexOf(')');
        var open = close < 0 ? -1 : entry.LastIndexOf('(', close);
        if (open < 0) return [entry];
        return entry[(open + 1)..close].Split('|').SelectMany(choice => Spread(entry[..open] + choice + entry[(close + 1)..])).Distinct();
    }
}
