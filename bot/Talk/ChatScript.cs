using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Janua.Bot.Talk;

/// <summary>A conversation that anyone in the organisation can read, approve and run again.</summary>
/// <remarks>
/// <code>
/// # What it shows, in one line
/// now: 2026-11-25T09:00
/// language: kk
///
/// > typed by the person (several in a row are one burst; a blank line begins a new turn)
/// > [a tapped choice]
/// &lt; said by the bot
/// |  next line of the same bubble
/// ? [choice] [choice]
/// staff: claim (or resolve, or answer ARTICLE: it answers the question this person waits for)
/// staff> said by a member of staff
/// then: gaps 1, escalations 0
/// </code>
/// </remarks>
public sealed record ChatScript(string Title, LocalDateTime Now, string? Language, IReadOnlyList<ChatStep> Steps)
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <exception cref="FormatException">A line is not understood; the message gives its number.</exception>
    public static ChatScript Parse(string text)
    {
        var (title, now, language) = ("", default(LocalDateTime?), default(string));
        var steps = new List<ChatStep>();
        var (number, afterBlank) = (0, false);
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.Trim().Length == 0) { afterBlank = true; continue; }
            if (line.StartsWith("# ", StringComparison.Ordinal)) title = line[2..].Trim();
            else if (line.StartsWith("now: ", StringComparison.Ordinal)) now = Minutes.Parse(line[5..].Trim()).GetValueOrThrow();
            else if (line.StartsWith("language: ", StringComparison.Ordinal)) language = line[10..].Trim();
            else steps.Add(ChatStep.Parse(line.TrimEnd(), number) with { AfterBlank = afterBlank });
            afterBlank = false;
        }
        return new ChatScript(title, now ?? throw new FormatException("now: is missing"), language, steps);
    }

    /// <summary>The same script as text; parsing it again gives the same script.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Title}\nnow: {Minutes.Format(Now)}\n");
        if (Language is not null) text.Append(CultureInfo.InvariantCulture, $"language: {Language}\n");
        foreach (var step in Steps)
        {
            if (step.AfterBlank) text.Append('\n');
            text.Append(step.Print()).Append('\n');
        }
        return text.ToString();
    }
}

/// <summary>One line of a script.</summary>
/// <param name="AfterBlank">Begins a new turn.</param>
public sealed record ChatStep(StepKind Kind, string Text, bool AfterBlank = false)
{
    private static readonly (StepKind Kind, string Mark)[] Marks =
    [
        (StepKind.Person, "> "), (StepKind.Bot, "< "), (StepKind.More, "|  "), (StepKind.Choices, "? "),
        (StepKind.StaffDeed, "staff: "), (StepKind.StaffWords, "staff> "), (StepKind.Then, "then: "),
    ];

    public static ChatStep Parse(string line, int number)
    {
        if (line == "|") return new ChatStep(StepKind.More, "");
        foreach (var (kind, mark) in Marks)
            if (line.StartsWith(mark, StringComparison.Ordinal)) return new ChatStep(kind, line[mark.Length..]);
        throw new FormatException($"line {number}: begins with none of > < | ? staff: staff> then:");
    }

    public string Print() => (Marks.First(one => one.Kind == Kind).Mark + Text).TrimEnd();
}

public enum StepKind { Person, Bot, More, Choices, StaffDeed, StaffWords, Then }
