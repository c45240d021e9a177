namespace Janua.Locales;

/// <summary>The form of <c>words/suffixes.yaml</c>.</summary>
internal sealed class StemmerFile
{
    /// <summary>Letters written for one another, or left out ("").</summary>
    public Dictionary<char, string> Folds { get; set; } = [];

    /// <summary>Last letters of a stem that a following vowel changed, and what they were.</summary>
    public Dictionary<char, char> Hardened { get; set; } = [];

    /// <summary>Sets of letters that may come and go inside a stem.</summary>
    public List<string> Inner { get; set; } = [];

    /// <summary>Fewest letters of a stem.</summary>
    public int Minimum { get; set; } = 3;

    /// <summary>Name of a Snowball algorithm whose stem is added.</summary>
    public string? Snowball { get; set; }

    public List<Chain> Chains { get; set; } = [];

    internal sealed class Chain
    {
        public string Name { get; set; } = "";
        public string? After { get; set; }
        public List<List<string>> Prefixes { get; set; } = [];
        public List<List<string>> Suffixes { get; set; } = [];
    }
}
