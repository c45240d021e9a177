namespace Janua.Locales;

/// <summary>The form of <c>words/names.yaml</c>.</summary>
internal sealed class NamesFile
{
    public const string Name = "names.yaml";

    /// <summary>Given names that are hardly ever anything else.</summary>
    public List<List<string>> Names { get; set; } = [];

    /// <summary>Given names that are ordinary words too: names only beside something else that tells.</summary>
    public List<string> WordsToo { get; set; } = [];

    /// <summary>What stands right before a name, whatever it is ("my name is").</summary>
    public List<string> Introductions { get; set; } = [];

    /// <summary>What often stands before a name ("surname", "aunt").</summary>
    public List<string> Hints { get; set; } = [];

    /// <summary>How surnames end, and fathers' names.</summary>
    public List<string> Surnames { get; set; } = [];

    public List<string> Patronymics { get; set; } = [];

    /// <summary>What surnames begin with.</summary>
    public List<string> SurnameBeginnings { get; set; } = [];

    /// <summary>Words after the father's name ("son of" in Kazakh).</summary>
    public List<string> FatherBefore { get; set; } = [];

    /// <summary>Words that make one name with the next (ibn, abu, umm).</summary>
    public List<string> Joined { get; set; } = [];

    /// <summary>Words that are no name, although they stand or look like one.</summary>
    public List<string> NotNames { get; set; } = [];

    /// <summary>Case and other endings, slot by slot from the word outwards; every slot may be empty.</summary>
    public List<List<string>> Endings { get; set; } = [];

    /// <summary>What is written onto the beginning of a word ("and", "to" in Arabic).</summary>
    public List<string> Beginnings { get; set; } = [];

    /// <summary>Last letters that give way to an ending (Марина, Марине).</summary>
    public List<string> LastLetterChanges { get; set; } = [];
}
