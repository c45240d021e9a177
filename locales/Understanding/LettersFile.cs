namespace Janua.Locales;

/// <summary>The form of <c>words/letters.yaml</c>.</summary>
internal sealed class LettersFile
{
    private const string Name = "letters.yaml";

    public Dictionary<string, string> Plain { get; set; } = [];

    public static Letters Read(WordFolder words)
    {
        var pairs = new List<KeyValuePair<char, char>>();
        foreach (var (code, file) in words.Files<LettersFile>(Name))
            foreach (var (letter, plain) in file.Plain)
            {
                if (letter.Length == 1 && plain.Length == 1) pairs.Add(new(letter[0], plain[0]));
                else words.Fault(code, Name, $"'{letter}: {plain}' is not one letter for one letter");
            }
        return new Letters(pairs);
    }
}
