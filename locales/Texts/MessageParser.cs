using System.Globalization;
using System.Text;

namespace Janua.Locales;

/// <summary>Reads our strict subset of ICU MessageFormat: arguments, forms, <c>plural</c>, <c>select</c>, apostrophe quoting.
/// Collects faults instead of stopping; after a fault of syntax nothing more is read, since all that follows would be a guess.</summary>
internal sealed class MessageParser
{
    // deeper nesting is unreadable for a translator, and the limit keeps recursion small
    private const int MostNested = 6;

    private readonly string source;
    private readonly PluralRule rule;
    private readonly List<(int Offset, string Problem)> faults = [];
    private int at;
    private int nested;
    private bool broken;

    private MessageParser(string source, PluralRule rule) => (this.source, this.rule) = (source, rule);

    /// <summary>The message and what is wrong with it, with offsets into the source.</summary>
    public static (Message Message, IReadOnlyList<(int Offset, string Problem)> Faults) Parse(string source, PluralRule rule)
    {
        var parser = new MessageParser(source, rule);
        var message = parser.ReadMessage(counted: null);
        if (!parser.broken && parser.at < source.Length) parser.Break("a } without its {");
        return (message, parser.faults);
    }

    private Message ReadMessage(string? counted)
    {
        var parts = new List<MessagePart>();
        var words = new StringBuilder();
        while (at < source.Length && source[at] != '}')
        {
            if (source[at] == '\'') ReadApostrophe(words, counted is not null);
            else if (source[at] == '{') AddAfter(words, parts, ReadArgument());
            else if (source[at] == '#' && counted is not null) AddAfter(words, parts, new CountPart(Next(counted)));
            else words.Append(source[at++]);
        }
        if (words.Length > 0) parts.Add(new LiteralPart(words.ToString()));
        return new Message(parts);
    }

    private string Next(string counted)
    {
        at++;
        return counted;
    }

    private static void AddAfter(StringBuilder words, List<MessagePart> parts, MessagePart? part)
    {
        if (words.Length > 0) parts.Add(new LiteralPart(words.ToString()));
        words.Clear();
        if (part is not null) parts.Add(part);
    }

    // ICU: '' is an apostrophe; ' before a brace (or # in a plural) quotes up to the next single '; any other ' is itself
    private void ReadApostrophe(StringBuilder words, bool inPlural)
    {
        var next = at + 1 < source.Length ? source[at + 1] : ' ';
        var quotes = next is '{' or '}' || (next == '#' && inPlural);
        at++;
        if (!quotes)
        {
            words.Append('\'');
            if (next == '\'') at++;
            return;
        }
        while (at < source.Length)
        {
            if (source[at] != '\'') words.Append(source[at++]);
            else if (at + 1 < source.Length && source[at + 1] == '\'') { words.Append('\''); at += 2; }
            else { at++; return; }
        }
        Break("a quote ' that does not end");
    }

    private MessagePart? ReadArgument()
    {
        var open = at++;
        if (++nested > MostNested) return Break($"more than {MostNested} braces inside one another");
        var name = ReadName("an argument name");
        string? form = null;
        if (!broken && Take('.')) form = ReadName("the name of a form");
        MessagePart? part = null;
        if (!broken && Take(',')) part = form is null ? ReadChoice(name) : Break("a form cannot be counted or chosen by");
        else if (!broken) part = new ArgumentPart(name, form);
        if (!broken && !Take('}')) Break(at < source.Length ? $"'{source[at]}' where a }} should be" : "a { without its }", open);
        nested--;
        return part;
    }

    private MessagePart? ReadChoice(string name)
    {
        var kindAt = at;
        var kind = ReadName("plural or select");
        if (!broken && !Take(',')) return Break("a comma is missing after " + kind);
        return broken ? null : kind switch
        {
            "plural" => ReadPlural(name, kindAt),
            "select" => new SelectPart(name, WithOther(ReadOptions(counted: null), kindAt)),
            _ => Break($"'{kind}' is neither plural nor select", kindAt),
        };
    }

    private PluralPart ReadPlural(string name, int kindAt)
    {
        var options = WithOther(ReadOptions(counted: name), kindAt);
        var exact = new Dictionary<long, Message>();
        var categories = new Dictionary<string, Message>(StringComparer.Ordinal);
        foreach (var (selector, message) in options)
        {
            if (selector[0] != '=') categories[selector] = message;
            else if (long.TryParse(selector.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) exact[number] = message;
            else Note(kindAt, $"'{selector}' is not = and a whole number");
        }
        if (broken) return new PluralPart(name, exact, categories);
        var known = Plurals.Categories(rule);
        foreach (var unknown in categories.Keys.Except(known)) Note(kindAt, $"this language has no plural category '{unknown}'");
        foreach (var missing in known.Except(categories.Keys).Where(category => category != "other"))
            Note(kindAt, $"the plural of '{name}' lacks the category '{missing}'");
        return new PluralPart(name, exact, categories);
    }

    private Dictionary<string, Message> WithOther(Dictionary<string, Message> options, int kindAt)
    {
        if (!broken && !options.ContainsKey("other")) Note(kindAt, "'other' is missing");
        return options;
    }

    private Dictionary<string, Message> ReadOptions(string? counted)
    {
        var options = new Dictionary<string, Message>(StringComparer.Ordinal);
        SkipSpace();
        while (!broken && at < source.Length && source[at] != '}')
        {
            var selectorAt = at;
            var selector = ReadSelector();
            if (!broken && !Take('{')) Break($"'{selector}' needs its words in braces");
            if (broken) break;
            var message = ReadMessage(counted);
            if (!broken && !Take('}')) Break("a { without its }", selectorAt);
            if (!broken && !options.TryAdd(selector, message)) Note(selectorAt, $"'{selector}' stands twice");
            SkipSpace();
        }
        return options;
    }

    private string ReadSelector()
    {
        var start = at;
        if (source[at] == '=') at++;
        while (at < source.Length && IsNameLetter(source[at])) at++;
        if (at == start) Break($"'{source[at]}' where a choice should begin");
        return source[start..Math.Max(start, Math.Min(at, source.Length))];
    }

    private string ReadName(string what)
    {
        SkipSpace();
        var start = at;
        while (at < source.Length && IsNameLetter(source[at])) at++;
        var name = source[start..at];
        if (name.Length == 0) Break($"{what} is missing (small Latin letters, digits, hyphens)", start);
        SkipSpace();
        return name;
    }

    private static bool IsNameLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';

    private bool Take(char sign)
    {
        SkipSpace();
        if (at >= source.Length || source[at] != sign) return false;
        at++;
        return true;
    }

    private void SkipSpace()
    {
        while (at < source.Length && char.IsWhiteSpace(source[at])) at++;
    }

    private void Note(int offset, string problem) => faults.Add((offset, problem));

    private MessagePart? Break(string problem, int? offset = null)
    {
        if (!broken) Note(Math.Min(offset ?? at, source.Length), problem);
        broken = true;
        at = source.Length;
        return null;
    }
}
