using System.Text;

namespace Janua.Locales;

/// <summary>One language in one foreign script, usable both ways: reading a word back into native letters, and
/// writing native words as people of each habit would.</summary>
internal sealed class SpellingTable
{
    // a longer spelling wins (sh is ш); the same letters read one by one stay possible, but late
    private const int CostOfSplitting = 2;

    private readonly Dictionary<string, List<string>> readings = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<string>> spellings = [];
    private readonly Letters letters;
    private readonly int longest;

    public SpellingTable(Language language, Script script, Dictionary<string, List<string>> table, Letters letters)
    {
        (Language, Script, this.letters) = (language, script, letters);
        foreach (var (native, ways) in table)
        {
            if (native.Length == 1) spellings[native[0]] = ways;
            foreach (var way in ways.Where(way => way.Length > 0)) AddReading(native, way);
        }
        Habits = spellings.Values.Select(ways => ways.Count).DefaultIfEmpty(0).Max();
        longest = readings.Keys.Select(key => key.Trim('^', '$').Length).DefaultIfEmpty(1).Max();
    }

    public Language Language { get; }

    public Script Script { get; }

    /// <summary>How many ways of writing the table knows.</summary>
    public int Habits { get; }

    /// <summary>What the letters at a place may stand for, longest spelling first.</summary>
    public Option[] At(string word, int at)
    {
        var options = new List<Option>();
        for (var length = Math.Min(longest, word.Length - at); length > 0; length--)
        {
            var splitting = options.Count > 0 ? CostOfSplitting : 0;
            var natives = Natives(word.Substring(at, length), at == 0, at + length == word.Length);
            options.AddRange(natives.Select((native, rank) => new Option(length, native, rank + splitting)));
        }
        return [.. options];
    }

    /// <summary>A native text as written with one habit; letters without a spelling stay.</summary>
    public string Write(string native, int habit)
    {
        var written = new StringBuilder(native.Length + 8);
        foreach (var letter in native)
        {
            if (spellings.TryGetValue(letter, out var ways)) written.Append(ways[Math.Min(habit, ways.Count - 1)]);
            else written.Append(letter);
        }
        return written.ToString();
    }

    private List<string> Natives(string key, bool first, bool last) =>
        (first ? readings.GetValueOrDefault("^" + key) : null)
        ?? (last ? readings.GetValueOrDefault(key + "$") : null)
        ?? readings.GetValueOrDefault(key)
        ?? [];

    private void AddReading(string bound, string way)
    {
        var key = (bound.StartsWith('^') ? "^" : "") + way + (bound.EndsWith('$') ? "$" : "");
        var native = bound.Trim('^', '$');
        if (!readings.TryGetValue(key, out var natives)) readings[key] = natives = [];
        if (!natives.Exists(other => letters.Plain(other) == letters.Plain(native))) natives.Add(native);
    }

    /// <param name="Length">How many letters of the foreign word it stands for.</param>
    /// <param name="Cost">0 for the likeliest.</param>
    public readonly record struct Option(int Length, string Native, int Cost);
}
