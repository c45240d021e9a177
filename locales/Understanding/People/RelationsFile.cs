namespace Janua.Locales;

/// <summary>The form of <c>words/relations.yaml</c>. The one in <c>all/</c> has <see cref="Kin"/> alone.</summary>
internal sealed class RelationsFile
{
    public const string Name = "relations.yaml";

    /// <summary>What each relation is in steps.</summary>
    public Dictionary<string, List<Kin>> Kin { get; set; } = [];

    /// <summary>Where the one whose relative it is stands.</summary>
    public OwnerOrder Order { get; set; }

    /// <summary>Whether the word before its owner has no ending.</summary>
    public bool OwnedStandsBare { get; set; }

    /// <summary>How an owner ends; empty when the order alone tells.</summary>
    public List<string> OwnerEndings { get; set; } = [];

    /// <summary>Words that may stand between the two.</summary>
    public List<string> Between { get; set; } = [];

    /// <summary>The words for each relation; <c>x*</c> takes the endings of <c>names.yaml</c>.</summary>
    public Dictionary<string, List<string>> Words { get; set; } = [];

    /// <summary>Endings of relatives where they are not those of names (pronouns in Arabic).</summary>
    public List<List<string>>? Endings { get; set; }

    /// <summary>Words that only look like one of these, unless whose relative it is is said beside them.</summary>
    public List<string> NotRelations { get; set; } = [];
}

/// <summary>Whether an owner is said before or after what is owned.</summary>
internal enum OwnerOrder { OwnerFirst, OwnerLast }
