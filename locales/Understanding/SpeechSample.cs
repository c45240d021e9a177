namespace Janua.Locales;

/// <summary>One way of writing one language, and text written so.</summary>
/// <param name="Tag">Language code, or und.</param>
internal sealed record SpeechSample(string Tag, Script Script, string Text)
{
    /// <summary>The samples as written, and what is derived from them: the same lines typed without the language's own
    /// letters, and in every foreign script it has a table for and no lines of its own.</summary>
    public static IReadOnlyList<SpeechSample> Of(string tag, Dictionary<Script, string> lines, Letters letters, Transliteration transliteration)
    {
        var samples = new List<SpeechSample>();
        foreach (var (script, text) in lines)
        {
            samples.Add(new SpeechSample(tag, script, text));
            var plain = letters.Plain(text);
            if (plain != text && script == Script.Cyrl) samples.Add(new SpeechSample(tag, script, plain));
        }
        foreach (var table in transliteration.Tables.Where(table => table.Language.Code == tag && !lines.ContainsKey(table.Script)))
            samples.Add(new SpeechSample(tag, table.Script, string.Join('\n', Enumerable.Range(0, table.Habits).Select(habit => table.Write(lines.Values.First(), habit)))));
        return samples;
    }
}
