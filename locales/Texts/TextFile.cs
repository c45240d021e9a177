using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Janua.Locales;

/// <summary>One text as it is written, and where.</summary>
internal sealed record WrittenText(string Name, string Source, int Line);

/// <summary>Reads a YAML file that is a flat list of <c>name: text</c>, and refuses whatever YAML could read otherwise than it looks.</summary>
internal static partial class TextFile
{
    public static IReadOnlyList<WrittenText> Read(string yaml, Action<int, string> fault)
    {
        var texts = new List<WrittenText>();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return texts;
            if (!parser.TryConsume<MappingStart>(out _)) fault((int)parser.Current!.Start.Line, "the file is not a list of name: text");
            else ReadTexts(parser, yaml.Split('\n'), texts, fault);
            if (parser.TryConsume<DocumentEnd>(out _) && parser.Accept<DocumentStart>(out var second)) fault((int)second.Start.Line, "a file holds one list only");
        }
        catch (YamlException broken)
        {
            fault((int)broken.Start.Line, "this is not YAML: " + broken.Message);
        }
        return texts;
    }

    private static void ReadTexts(Parser parser, string[] lines, List<WrittenText> texts, Action<int, string> fault)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>();
            var line = (int)name.Start.Line;
            if (IsMisread(name)) fault(line, $"put the name {name.Value} in quotes: YAML may read it as something else");
            if (!KebabCase().IsMatch(name.Value)) fault(line, $"the name '{name.Value}' is not in kebab-case");
            if (!names.Add(name.Value)) fault(line, $"the name '{name.Value}' stands twice");
            if (parser.TryConsume<Scalar>(out var text)) texts.Add(Written(name, text, lines, fault));
            else
            {
                fault(line, $"'{name.Value}' is not a text: put a text that begins with a brace in quotes");
                parser.SkipThisAndNestedEvents();
            }
        }
    }

    private static WrittenText Written(Scalar name, Scalar text, string[] lines, Action<int, string> fault)
    {
        // the text of a block (| or >) begins on the line after its sign
        var line = (int)text.Start.Line + (text.Style is ScalarStyle.Literal or ScalarStyle.Folded ? 1 : 0);
        if (!text.Tag.IsEmpty || !text.Anchor.IsEmpty) fault(line, $"'{name.Value}': a text has no tag (!) or anchor (&); put it in quotes");
        else if (IsMisread(text)) fault(line, $"put {(text.Value.Length == 0 ? "an empty text" : text.Value)} in quotes: YAML may read it as something else");
        else if (text.Style == ScalarStyle.Plain && IsCutByComment(text, lines)) fault(line, "put the text in quotes: YAML drops what follows #");
        else if (string.IsNullOrWhiteSpace(text.Value)) fault(line, $"'{name.Value}' says nothing");
        else if (text.Value.Trim().Length != text.Value.Length) fault(line, $"'{name.Value}' begins or ends with white space (a block is written with >- or |-)");
        return new WrittenText(name.Value, text.Value, line);
    }

    private static bool IsMisread(Scalar scalar) => scalar.Style == ScalarStyle.Plain && Misread().IsMatch(scalar.Value);

    private static bool IsCutByComment(Scalar text, string[] lines)
    {
        var line = lines[(int)text.End.Line - 1];
        return line.IndexOf('#', Math.Min((int)text.End.Column - 1, line.Length)) >= 0;
    }

    // what YAML 1.1 or 1.2 readers take for null, booleans, numbers, dates and times
    [GeneratedRegex(@"^(|~|null|true|false|yes|no|on|off|y|n|[-+]?\.(inf|nan)|[-+]?\.?\d[\d_.,:/eExXoOa-fA-FTZ +-]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Misread();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    internal static partial Regex KebabCase();
}
