namespace Janua.Locales;

/// <summary>The form of <c>words/crisis.yaml</c>. A language's folder brings the words; the folder <c>all</c> brings
/// what is made of them, since people are in the same dangers in every language.</summary>
internal sealed class CrisisFile
{
    public const string Name = "crisis.yaml";

    /// <summary>Concept → its words. An entry is a word as it stands, the beginning of words (<c>муж*</c>), or a stem
    /// that may carry anything its language lets it carry (<c>ضرب+</c>); or several of these in a row.</summary>
    public Dictionary<string, List<string>> Words { get; set; } = [];

    /// <summary>What turns a stem into its opposite when it follows at once: such a word is not counted.</summary>
    public List<string> Negative { get; set; } = [];

    public List<Signal> Signals { get; set; } = [];

    /// <summary>Combinations that mean no harm; a signal that needs one of their words is dropped.</summary>
    public List<string> Harmless { get; set; } = [];

    /// <summary>What the whole message is about when it holds one of these: over long ago, a film, a lecture.</summary>
    public Dictionary<string, Frame> Frames { get; set; } = [];

    /// <summary>What shows that the writer tells of somebody else.</summary>
    public Frame? Another { get; set; }

    internal sealed class Signal
    {
        public Danger Danger { get; set; }
        public Severity Severity { get; set; }

        /// <summary>How far apart the words may stand, counted in words.</summary>
        public int Within { get; set; } = 6;

        /// <summary>Frames that do not take this back.</summary>
        public List<string> Despite { get; set; } = [];

        public List<string> Says { get; set; } = [];
    }

    internal sealed class Frame
    {
        public List<string> When { get; set; } = [];

        /// <summary>Combinations that show the frame does not hold.</summary>
        public List<string> Unless { get; set; } = [];
    }
}
