namespace Janua.Locales;

/// <summary>A text ready to be said.</summary>
/// <param name="File">And <paramref name="Line"/>: where it is written, for faults found later.</param>
internal sealed record ReadyText(string Key, string Source, Message Message, string File, int Line)
{
    // the chat page cannot plural by itself, so it gets placeholders only
    public bool IsPlain => Message.Parts.All(part => part is LiteralPart or ArgumentPart);
}

/// <summary>Reads <c>texts/*.yaml</c> of each language and checks them against one another.</summary>
internal sealed class TextFolder(Languages languages)
{
    private readonly List<TextFault> faults = [];

    public static Dictionary<Language, Dictionary<string, ReadyText>> Read(Languages languages)
    {
        var folder = new TextFolder(languages);
        var texts = languages.All.ToDictionary(facts => facts.Language, folder.ReadLanguage);
        foreach (var key in texts.Values.SelectMany(of => of.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
            folder.CheckAcross(key, texts);
        if (folder.faults.Count > 0)
            throw new TextFaultsException([.. folder.faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
        return texts;
    }

    private Dictionary<string, ReadyText> ReadLanguage(LanguageFacts facts)
    {
        var texts = new Dictionary<string, ReadyText>(StringComparer.Ordinal);
        var folder = Path.Combine(languages.Folder, facts.Language.Code, "texts");
        if (!Directory.Exists(folder)) return texts;
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var area = Path.GetFileNameWithoutExtension(path);
            var file = $"{facts.Language.Code}/texts/{area}.yaml";
            if (!TextFile.KebabCase().IsMatch(area)) faults.Add(new(file, 1, $"the file name '{area}' is not in kebab-case"));
            if (!TextCheck.IsSaidIn(facts, area)) faults.Add(new(file, 1, $"{facts.Language} is a language of the panel only"));
            foreach (var written in TextFile.Read(File.ReadAllText(path), (line, problem) => faults.Add(new(file, line, problem))))
            {
                var text = TextCheck.Parse(facts, $"{area}.{written.Name}", written.Source, file, written.Line, faults);
                texts.TryAdd(text.Key, text);
            }
        }
        return texts;
    }

    private void CheckAcross(string key, Dictionary<Language, Dictionary<string, ReadyText>> texts)
    {
        var first = languages.All.Select(facts => texts[facts.Language].GetValueOrDefault(key)).First(text => text is not null)!;
        foreach (var facts in languages.All.Where(facts => TextCheck.IsSaidIn(facts, TextCheck.AreaOf(key))))
        {
            if (!texts[facts.Language].TryGetValue(key, out var text))
                faults.Add(new(first.File, first.Line, $"'{key}' is missing in {facts.Language}"));
            else
                TextCheck.SameArguments(text, first.Message.Arguments, $"in {first.File}", faults);
        }
    }
}
