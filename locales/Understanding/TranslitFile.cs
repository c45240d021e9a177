namespace Janua.Locales;

/// <summary>The form of <c>words/translit.yaml</c>: how a language's own letters are written in other scripts.</summary>
internal sealed class TranslitFile
{
    private const string Name = "translit.yaml";

    /// <summary>For each foreign script: native letters with their spellings, one for each writing habit, the last one
    /// standing for the habits that follow. Where a spelling is ambiguous, the letter higher up is likelier. A key may be
    /// bound to a place (^x begins a word, x$ ends it), and an empty key is a spelling that stands for nothing.</summary>
    public Dictionary<Script, Dictionary<string, List<string>>> Spellings { get; set; } = [];

    public static IReadOnlyList<SpellingTable> Read(WordFolder words)
    {
        var letters = LettersFile.Read(words);
        var tables = new List<SpellingTable>();
        foreach (var (code, file) in words.Files<TranslitFile>(Name))
            foreach (var (script, table) in file.Spellings)
            {
                var empty = table.Where(pair => pair.Value is not { Count: > 0 }).Select(pair => pair.Key).ToList();
                foreach (var letter in empty) words.Fault(code, Name, $"{script} '{letter}' has no spelling");
                if (empty.Count == 0) tables.Add(new SpellingTable(new Language(code), script, table, letters));
            }
        return tables;
    }
}
