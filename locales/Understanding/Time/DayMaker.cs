using System.Globalization;
using NodaTime;

namespace Janua.Locales;

/// <summary>Makes days named from today: tomorrow, Friday, Friday next week. In the rules d is the day, w which one.</summary>
internal static class DayMaker
{
    public static IReadOnlyList<(Sense, object?)>? Relative(TimeMatch match, LocalDateTime now) =>
        int.TryParse(match.Value("d", WordRole.Relative), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days)
            ? TimeMaker.One(WordRole.Day, new NamedDay(now.Date.PlusDays(days))) : null;

    /// <summary>A weekday, with or without "this", "next", "nearest", "last".</summary>
    public static IReadOnlyList<(Sense, object?)>? Weekday(TimeMatch match, LocalDateTime now) =>
        DayOf(match) is { } day ? TimeMaker.One(WordRole.Day, Which(day, match.Value("w", WordRole.Which), now.Date)) : null;

    /// <summary>A weekday of the week that w says.</summary>
    public static IReadOnlyList<(Sense, object?)>? WeekdayOfWeek(TimeMatch match, LocalDateTime now)
    {
        if (DayOf(match) is not { } day || PeriodMaker.WeeksAhead(match.Value("w", WordRole.Which)) is not { } ahead) return null;
        return TimeMaker.One(WordRole.Day, new NamedDay(Monday(now.Date).PlusWeeks(ahead).PlusDays((int)day - 1)));
    }

    /// <summary>This day is today, the next day tomorrow.</summary>
    public static IReadOnlyList<(Sense, object?)>? This(TimeMatch match, LocalDateTime now) => match.Value("w", WordRole.Which) switch
    {
        "this" => TimeMaker.One(WordRole.Day, new NamedDay(now.Date)),
        "next" or "coming" => TimeMaker.One(WordRole.Day, new NamedDay(now.Date.PlusDays(1))),
        _ => null,
    };

    public static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static NamedDay Which(IsoDayOfWeek day, string which, LocalDate today)
    {
        var nearest = today.Next(day);
        var ofThisWeek = Monday(today).PlusDays((int)day - 1);
        var ofNextWeek = ofThisWeek.PlusWeeks(1);
        return which switch
        {
            "this" => new NamedDay(ofThisWeek >= today ? ofThisWeek : nearest),
            "next" => new NamedDay(ofNextWeek, Unsure: ofNextWeek != nearest),
            // to many the nearest, to others the one of next week
            "coming" => new NamedDay(nearest, Unsure: nearest != ofNextWeek),
            "afternext" => new NamedDay(ofNextWeek.PlusWeeks(1)),
            "last" => new NamedDay(today.Previous(day)),
            "nearest" => new NamedDay(nearest),
            _ => new NamedDay(nearest, Weekday: day),
        };
    }

    private static IsoDayOfWeek? DayOf(TimeMatch match) =>
        int.TryParse(match.Value("d", WordRole.Weekday), out var day) ? (IsoDayOfWeek)day : null;
}
