namespace Janua.Locales;

/// <summary>The form of <c>words/phrases.yaml</c>.</summary>
internal sealed class PhrasesFile
{
    public const string Name = "phrases.yaml";

    public List<string> Fillers { get; set; } = [];

    public Dictionary<string, List<string>> Groups { get; set; } = [];

    public Dictionary<string, Saying> Says { get; set; } = [];

    public List<string> Choice { get; set; } = [];

    public Dictionary<int, List<string>> Positions { get; set; } = [];

    public Dictionary<string, List<string>> Languages { get; set; } = [];

    /// <summary>Pictures that say a thing by themselves.</summary>
    public Dictionary<string, string> Emoji { get; set; } = [];

    /// <summary>The ways of saying one thing.</summary>
    internal sealed class Saying
    {
        /// <summary>Exactly these words.</summary>
        public List<string> Phrases { get; set; } = [];

        /// <summary>Or one word of each of these groups, in any order …</summary>
        public List<List<string>> Needs { get; set; } = [];

        /// <summary>… among words of these groups only.</summary>
        public List<string> With { get; set; } = [];
    }
}
