using NodaTime;

namespace Janua.Locales;

/// <summary>The rules of all languages, layer by layer. In each layer the row is read once from its beginning; where
/// several rules fit, the longest is taken, then the one written first.</summary>
internal sealed class TimeRules
{
    private readonly Dictionary<WordRole, List<Rule>>[] layers = [.. Enumerable.Range(0, TimeMaker.Layers).Select(_ => new Dictionary<WordRole, List<Rule>>())];

    public static TimeRules Read(WordFolder folder)
    {
        var rules = new TimeRules();
        foreach (var name in LexiconFile.Names)
            foreach (var (code, file) in folder.Files<LexiconFile>(name))
                foreach (var (make, rows) in file.Rules) rules.Add(make, rows, folder.IsLanguage(code) ? code : "", fault => folder.Fault(code, name, fault));
        return rules;
    }

    /// <summary>The row with everything made that can be made.</summary>
    public List<Lexeme> Apply(List<Lexeme> row, LocalDateTime now)
    {
        foreach (var layer in layers) row = Apply(layer, row, now);
        return row;
    }

    private static List<Lexeme> Apply(Dictionary<WordRole, List<Rule>> layer, List<Lexeme> row, LocalDateTime now)
    {
        var result = new List<Lexeme>(row.Count);
        for (var at = 0; at < row.Count;)
        {
            if (Best(layer, row, at, now) is not var (match, made))
            {
                result.Add(row[at++]);
                continue;
            }
            var (from, to) = (row[at].From, row[at + match.Count - 1].To);
            result.AddRange(made.Select(one => new Lexeme([one.Sense], from, to, one.Made)));
            at += match.Count;
        }
        return result;
    }

    private static (TimeMatch Match, IReadOnlyList<(Sense Sense, object? Made)> Made)? Best(Dictionary<WordRole, List<Rule>> layer, List<Lexeme> row, int at, LocalDateTime now)
    {
        (TimeMatch, IReadOnlyList<(Sense, object?)>)? best = null;
        var longest = 0;
        foreach (var sense in row[at].Senses)
        {
            if (!layer.TryGetValue(sense.Role, out var rules)) continue;
            foreach (var rule in rules)
            {
                if (rule.Pattern.Match(row, at) is not { } match || match.Count <= longest) continue;
                if (rule.Make(match, now) is not { } made) continue;
                (best, longest) = ((match, made), match.Count);
            }
        }
        return best;
    }

    private void Add(string make, IReadOnlyList<string> rows, string language, Action<string> fault)
    {
        if (!TimeMaker.All.TryGetValue(make, out var maker)) { fault($"nothing makes '{make}'"); return; }
        foreach (var written in rows)
        {
            try
            {
                foreach (var pattern in TimePattern.Parse(written, language))
                    foreach (var first in pattern.First)
                    {
                        if (!layers[maker.Layer].TryGetValue(first, out var list)) layers[maker.Layer][first] = list = [];
                        list.Add(new Rule(pattern, maker.Make));
                    }
            }
            catch (FormatException wrong)
            {
                fault($"{make}: '{written}': {wrong.Message}");
            }
        }
    }

    private sealed record Rule(TimePattern Pattern, TimeMaker.Make Make);
}
