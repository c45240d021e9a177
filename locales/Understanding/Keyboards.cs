namespace Janua.Locales;

/// <summary>Puts right what was typed while the keyboard stood in another language ("ghbdtn" is "привет"):
/// <c>words/keyboard.yaml</c> of each language.</summary>
internal sealed class Keyboards(IReadOnlyList<Keyboard> all)
{
    private const string Name = "keyboard.yaml";

    public static Keyboards Read(WordFolder words)
    {
        var files = words.Files<KeyboardFile>(Name).ToList();
        var rows = files.Select(file => file.Content.Keys.Count).DefaultIfEmpty(0).Max();
        int Width(int row) => files.Max(file => file.Content.Keys.ElementAtOrDefault(row)?.Length ?? 0);
        foreach (var (code, file) in files.Where(file => file.Content.Keys.Count == 0)) words.Fault(code, Name, "has no keys");
        return new Keyboards([.. files.Select(file => new Keyboard(file.Code,
            string.Concat(Enumerable.Range(0, rows).Select(row => (file.Content.Keys.ElementAtOrDefault(row) ?? "").PadRight(Width(row))))))]);
    }

    /// <summary>What a text may have been meant to be, when its letters belong to a script.</summary>
    public IEnumerable<string> Retyped(string text, Script script) =>
        from here in all where here.Script == script
        from there in all where there.Script != script
        let retyped = here.Retype(text, there)
        group retyped by retyped into same
        select same.Key;

    private sealed class KeyboardFile
    {
        public List<string> Keys { get; set; } = [];
    }
}
