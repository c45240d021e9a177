namespace Janua.Locales;

/// <summary>What the ears made of one message. A value: same text, same known language, same understanding.</summary>
public sealed record Understanding
{
    /// <summary>The message as the person typed it.</summary>
    public required string Text { get; init; }

    /// <summary>The message as it was meant: put right when it was typed while the keyboard stood in another language, else as typed.</summary>
    public required string Meant { get; init; }

    /// <summary>Which language the message is in, and which one to answer in.</summary>
    public required LanguageGuess Language { get; init; }

    /// <summary>What the person wants of the conversation itself (stop, a human, another language …), if that is all they say.</summary>
    public Command? Command { get; init; }

    /// <summary>The language asked for, with <see cref="Command.ChangeLanguage"/>, when it was named.</summary>
    public Language? RequestedLanguage { get; init; }

    /// <summary>A greeting, thanks and the like, when the message holds nothing else.</summary>
    public SmallTalk? SmallTalk { get; init; }

    /// <summary>A bare yes (true) or no (false); null when the message is neither.</summary>
    public bool? YesNo { get; init; }

    /// <summary>A bare number or ordinal ("2", "the second one"), as a position in an offered list, from 1.</summary>
    public int? Position { get; init; }

    /// <summary>Whether the message says one of these things and nothing else.</summary>
    internal bool IsSaid => Command is not null || SmallTalk is not null || YesNo is not null || Position is not null;

    /// <summary>Folded words of the message: the form in which vocabularies (centres, services) are looked up.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Every number of the message, in order; hours and years too, phone numbers not.</summary>
    public IReadOnlyList<NumberMention> Numbers { get; init; } = [];

    /// <summary>Phone numbers, in order.</summary>
    public IReadOnlyList<PhoneMention> Phones { get; init; } = [];

    /// <summary>Days, times, ranges and lengths of time, in order; also those the person rules out
    /// (<see cref="When.Excluded"/>). Empty when the local time was not given.</summary>
    public IReadOnlyList<When> Times { get; init; } = [];

    /// <summary>How old people are said to be, in order. Empty when the local time was not given.</summary>
    public IReadOnlyList<Age> Ages { get; init; } = [];

    /// <summary>Names of people, in order.</summary>
    public IReadOnlyList<NameMention> Names { get; init; } = [];

    /// <summary>Relatives spoken of, in order.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>Countries, cities and camps, in order; our own centres are found by their directory.</summary>
    public IReadOnlyList<PlaceMention> Places { get; init; } = [];

    /// <summary>What the message says of danger to somebody, the gravest first. Empty for nearly all messages.</summary>
    public IReadOnlyList<DangerSignal> Dangers { get; init; } = [];
}

/// <summary>What a person asks of the conversation itself.</summary>
public enum Command { Human, Stop, StartOver, Back, Help, ChangeLanguage, Exit }

/// <summary>Polite words that ask for nothing.</summary>
public enum SmallTalk { Greeting, HowAreYou, Thanks, Farewell, WhoAreYou, Praise, Complaint }

/// <summary>ISO 15924 script of the letters of a message.</summary>
public enum Script { Zyyy, Cyrl, Latn, Arab }

/// <summary>The language of one message.</summary>
/// <param name="Tag">kk, ru, ar …; <c>und</c> when the letters do not tell (a name, digits, laughter); <c>other</c> for a language we do not speak.</param>
/// <param name="Script">The script most of the letters belong to.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="AnswerIn">The language to answer in: the conversation's own unless this message clearly is another one we speak.</param>
public sealed record LanguageGuess(string Tag, Script Script, double Confidence, Language? AnswerIn);
