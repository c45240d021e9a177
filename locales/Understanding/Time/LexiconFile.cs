namespace Janua.Locales;

/// <summary>The form of <c>words/numbers.yaml</c>, <c>words/time.yaml</c>, <c>words/affixes.yaml</c> and <c>words/time-rules.yaml</c>.</summary>
internal sealed class LexiconFile
{
    public static readonly string[] Names = ["numbers.yaml", "time.yaml", "affixes.yaml", "time-rules.yaml"];

    /// <summary>Role, value, words. <c>стол/а/у</c> is one stem with its endings (<c>стол//а</c>: the stem alone too);
    /// several words make a phrase; <c>*</c> stands for any ending.</summary>
    public Dictionary<string, Dictionary<string, List<string>>> Words { get; set; } = [];

    /// <summary>Words that are ordinary words of another language: they count only where the message is in this one.</summary>
    public List<string> Shy { get; set; } = [];

    /// <summary>Words that only look like an inflected word of the lists.</summary>
    public List<string> Never { get; set; } = [];

    /// <summary>What each ending means, role by role, from the word outwards: <c>poss loc: [інде, ында]</c>.</summary>
    public Dictionary<string, List<string>> Endings { get; set; } = [];

    /// <summary>What each beginning means; <c>=x</c> is what is left before the rest of the word: <c>"to =ال": [لل]</c>.</summary>
    public Dictionary<string, List<string>> Beginnings { get; set; } = [];

    /// <summary>For each thing that can be made, the rows of roles it is made of; see <see cref="TimePattern"/>.</summary>
    public Dictionary<string, List<string>> Rules { get; set; } = [];

    /// <summary>Whether digits, a hyphen and a word that is no ending are an ordinal (3-сынып).</summary>
    public bool HyphenMakesOrdinal { get; set; }
}
