namespace Janua.Locales;

/// <summary>What somebody may be in danger of.</summary>
public enum Danger
{
    /// <summary>The writer, or someone they tell of, wants to die, hurts themselves or has tried to.</summary>
    SelfHarm,

    /// <summary>Violence or captivity against an adult, now or going on.</summary>
    Violence,

    /// <summary>A child is harmed, neglected, missing or about to be hurt.</summary>
    ChildDanger,

    /// <summary>Somebody threatens somebody with violence.</summary>
    Threat,

    /// <summary>Forced marriage, a call to arms, pressure to go back.</summary>
    Recruitment,

    /// <summary>Somebody needs an ambulance now.</summary>
    Medical,
}

/// <summary>How soon it matters.</summary>
public enum Severity
{
    /// <summary>Help is due today.</summary>
    Serious,

    /// <summary>Minutes count.</summary>
    Immediate,
}

/// <summary>Words that say somebody is in danger. For the answer and for staff; a person is never shown the name of it.</summary>
/// <param name="ToAnother">Whether the writer tells of somebody else.</param>
/// <param name="Start">Where the words that say so begin in <see cref="Understanding.Meant"/>, in UTF-16 characters. They are
/// never stored: they stand in the message itself.</param>
/// <param name="Length">From the first of these words to the end of the last.</param>
public sealed record DangerSignal(Danger Danger, Severity Severity, bool ToAnother, int Start, int Length);
