using System.Globalization;
using System.Text;
using NodaTime;

namespace Janua.Locales;

/// <summary>Says one message in one language with its arguments.</summary>
internal sealed class Saying(Texts texts, LanguageFacts facts, string key, IReadOnlyList<(string Name, object Value)> arguments, bool isolated)
{
    private readonly StringBuilder sentence = new();

    public string Say(Message message)
    {
        // most texts take nothing
        if (message.Parts is [LiteralPart whole]) return whole.Text;
        Append(message);
        return sentence.ToString();
    }

    private void Append(Message message)
    {
        foreach (var part in message.Parts)
        {
            switch (part)
            {
                case LiteralPart words: sentence.Append(words.Text); break;
                case ArgumentPart placeholder: Append(placeholder); break;
                case CountPart count: sentence.Append(Number(count.Name)); break;
                case PluralPart plural: Append(Choose(plural, Number(plural.Name))); break;
                case SelectPart select: Append(Choose(select)); break;
            }
        }
    }

    private void Append(ArgumentPart placeholder)
    {
        var words = InWords(Value(placeholder.Name), placeholder);
        if (isolated) Isolate.Append(sentence, words);
        else sentence.Append(words);
    }

    // a date is said by the language's own texts in the area "dates"; {day.full} is dates.full
    private string InWords(object value, ArgumentPart placeholder) => value switch
    {
        LocalDate day => SayDate(placeholder.Form ?? "date", day.AtMidnight()),
        LocalTime time => SayDate(placeholder.Form ?? "time", new LocalDate(1, 1, 1).At(time)),
        LocalDateTime moment => SayDate(placeholder.Form ?? "date-time", moment),
        Forms forms => forms[placeholder.Form ?? "name"],
        _ when placeholder.Form is not null => throw Unfit(placeholder.Name, $"has no form '{placeholder.Form}'"),
        string words => words,
        int or long => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => throw Unfit(placeholder.Name, $"is a {value.GetType().Name}, which cannot be said"),
    };

    private string SayDate(string form, LocalDateTime moment) => texts.Say(facts.Language, "dates." + form, isolated: false,
        ("day", moment.Day),
        ("month", moment.Month),
        ("year", moment.Year),
        ("weekday", (int)moment.DayOfWeek),
        ("hour", TwoDigits(moment.Hour)),
        ("minute", TwoDigits(moment.Minute)));

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private Message Choose(PluralPart plural, long number) =>
        plural.Exact.TryGetValue(number, out var exact) ? exact : plural.Categories[Plurals.Category(facts.Plurals, number)];

    private Message Choose(SelectPart select)
    {
        var value = Value(select.Name);
        var choice = value as string ?? Number(select.Name).ToString(CultureInfo.InvariantCulture);
        return select.Options.TryGetValue(choice, out var chosen) ? chosen : select.Options["other"];
    }

    private long Number(string name) => Value(name) switch
    {
        int number => number,
        long number => number,
        var other => throw Unfit(name, $"is a {other.GetType().Name} and has to be a whole number"),
    };

    private object Value(string name)
    {
        foreach (var argument in arguments)
            if (argument.Name == name) return argument.Value;
        throw Unfit(name, "is missing");
    }

    // names only: a value may be a person's own words and must not reach a log
    private ArgumentException Unfit(string name, string why) => new($"Text '{key}': the argument '{name}' {why}.");
}
