namespace Janua.Locales;

/// <summary>The rules a text has to keep, whether it comes from a file or from staff.</summary>
internal static class TextCheck
{
    /// <summary>A language of the panel says the panel's texts, and dates.</summary>
    public static bool IsSaidIn(LanguageFacts facts, string area) => facts.Spoken || IsPanel(area) || area == "dates";

    public static string AreaOf(string key) => key[..key.IndexOf('.', StringComparison.Ordinal)];

    public static ReadyText Parse(LanguageFacts facts, string key, string source, string file, int line, List<TextFault> faults)
    {
        var (message, found) = MessageParser.Parse(source, facts.Plurals);
        foreach (var (offset, problem) in found)
            faults.Add(new(file, line + source.AsSpan(0, offset).Count('\n'), $"'{key}': {problem}{Near(source, offset)}"));
        // people in distress hear a raised voice in it
        if (!IsPanel(AreaOf(key)) && source.AsSpan().IndexOfAny("!！¡‼") >= 0)
            faults.Add(new(file, line, $"'{key}': no exclamation marks in what families read"));
        return new ReadyText(key, source, message, file, line);
    }

    public static void SameArguments(ReadyText text, IEnumerable<string> expected, string where, List<TextFault> faults)
    {
        var own = text.Message.Arguments.ToHashSet(StringComparer.Ordinal);
        if (!own.SetEquals(expected))
            faults.Add(new(text.File, text.Line, $"'{text.Key}' has the arguments {List(own)}, but {where} it has {List(expected)}"));
    }

    private static bool IsPanel(string area) => area == "panel" || area.StartsWith("panel-", StringComparison.Ordinal);

    private static string Near(string source, int offset)
    {
        var near = source[offset..Math.Min(source.Length, offset + 20)].ReplaceLineEndings(" ");
        return near.Length == 0 ? " (at the end)" : $" (at '{near}')";
    }

    private static string List(IEnumerable<string> names)
    {
        var list = string.Join(", ", names.Order(StringComparer.Ordinal));
        return list.Length == 0 ? "none" : list;
    }
}
