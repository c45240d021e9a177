using NodaTime;

namespace Janua.Locales;

/// <summary>Makes ranges of whole days: weeks, months, weekends, from one day to another. What has begun starts today.</summary>
internal static class PeriodMaker
{
    public static IReadOnlyList<(Sense, object?)>? Week(TimeMatch match, LocalDateTime now)
    {
        if (WeeksAhead(match.Value("w", WordRole.Which)) is not { } ahead) return null;
        var monday = DayMaker.Monday(now.Date).PlusWeeks(ahead);
        return Range(monday, monday.PlusWeeks(1), now, isWeek: true);
    }

    public static IReadOnlyList<(Sense, object?)>? Weekend(TimeMatch match, LocalDateTime now)
    {
        var saturday = DayMaker.Monday(now.Date).PlusWeeks(WeeksAhead(match.Value("w", WordRole.Which)) ?? 0).PlusDays(5);
        return Range(saturday, saturday.PlusDays(2), now);
    }

    public static IReadOnlyList<(Sense, object?)>? Month(TimeMatch match, LocalDateTime now)
    {
        if (Ahead(match) is not { } ahead) return null;
        var first = new LocalDate(now.Year, now.Month, 1).PlusMonths(ahead);
        return Range(first, first.PlusMonths(1), now);
    }

    public static IReadOnlyList<(Sense, object?)>? NamedMonth(TimeMatch match, LocalDateTime now) =>
        FirstOf(match, now) is { } first ? Range(first, first.PlusMonths(1), now) : null;

    /// <summary>The start (1–10), middle (11–20) or end (from the 21st) of this or another month; or of a week.</summary>
    public static IReadOnlyList<(Sense, object?)>? Bound(TimeMatch match, LocalDateTime now)
    {
        var ahead = Ahead(match) ?? 0;
        if (match["week"] is null) return BoundOf(new LocalDate(now.Year, now.Month, 1).PlusMonths(ahead), match, now);
        var monday = DayMaker.Monday(now.Date).PlusWeeks(ahead);
        return match.Value("b", WordRole.Bound) switch
        {
            "start" => Range(monday, monday.PlusDays(2), now),
            "middle" => Range(monday.PlusDays(2), monday.PlusDays(4), now),
            _ => Range(monday.PlusDays(4), monday.PlusDays(7), now),
        };
    }

    public static IReadOnlyList<(Sense, object?)>? BoundOfNamed(TimeMatch match, LocalDateTime now) =>
        FirstOf(match, now) is { } first ? BoundOf(first, match, now) : null;

    /// <summary>From the day f to the day t, both included.</summary>
    public static IReadOnlyList<(Sense, object?)>? Days(TimeMatch match, LocalDateTime now)
    {
        if (match.Made<NamedDay>("f") is not { } from || match.Made<NamedDay>("t") is not { } to) return null;
        var last = to.Date;
        while (to.Weekday is not null && last < from.Date) last = last.PlusWeeks(1);
        var first = from.Date;
        // Monday to Friday, said on a Wednesday: both of one week
        if (first == last || last.PlusWeeks(-1) > first && to.Weekday is not null) return null;
        return first < last ? TimeMaker.One(WordRole.Period, new DayRange(first, last.PlusDays(1))) : null;
    }

    public static IReadOnlyList<(Sense, object?)>? After(TimeMatch match, LocalDateTime now) =>
        match.Made<NamedDay>("d") is { } day ? Open(day.Date.PlusDays(1), null) : match.Made<DayRange>("d") is { To: { } end } ? Open(end, null) : null;

    public static IReadOnlyList<(Sense, object?)>? From(TimeMatch match, LocalDateTime now) =>
        match.Made<NamedDay>("d") is { } day ? Open(day.Date, null) : match.Made<DayRange>("d") is { From: { } start } ? Open(start, null) : null;

    public static IReadOnlyList<(Sense, object?)>? Before(TimeMatch match, LocalDateTime now) =>
        match.Made<NamedDay>("d") is { } day ? Open(null, day.Date) : match.Made<DayRange>("d") is { From: { } start } ? Open(null, start) : null;

    public static IReadOnlyList<(Sense, object?)>? Until(TimeMatch match, LocalDateTime now) =>
        match.Made<NamedDay>("d") is { } day ? Open(null, day.Date.PlusDays(1)) : match.Made<DayRange>("d") is { To: { } end } ? Open(null, end) : null;

    /// <summary>How many weeks or months ahead "this" and "next" are.</summary>
    public static int? WeeksAhead(string which) => which switch
    {
        "this" or "nearest" => 0,
        "next" or "coming" => 1,
        "afternext" => 2,
        "last" => -1,
        _ => null,
    };

    private static int? Ahead(TimeMatch match) => WeeksAhead(match.Value("w", WordRole.Which));

    private static IReadOnlyList<(Sense, object?)>? Open(LocalDate? from, LocalDate? to) => TimeMaker.One(WordRole.Period, new DayRange(from, to));

    private static IReadOnlyList<(Sense, object?)>? BoundOf(LocalDate first, TimeMatch match, LocalDateTime now)
    {
        // the start of this month is over after the tenth: the next one is meant
        var over = match.Value("b", WordRole.Bound) switch { "start" => 10, "middle" => 20, _ => 31 };
        if (Ahead(match) is null && match["m"] is null && first.PlusDays(over) <= now.Date) first = first.PlusMonths(1);
        if (match.Value("b", WordRole.Bound) == "end") return Range(first.PlusDays(20), first.PlusMonths(1), now);
        if (match.Value("b", WordRole.Bound) == "middle") return Range(first.PlusDays(10), first.PlusDays(20), now);
        return Range(first, first.PlusDays(10), now);
    }

    private static LocalDate? FirstOf(TimeMatch match, LocalDateTime now)
    {
        if (DateMaker.Month(match, "m") is not { } month) return null;
        if (match.Number("y")?.Whole(2200) is >= 1900 and var year) return new LocalDate(year, month, 1);
        return new LocalDate(month < now.Month ? now.Year + 1 : now.Year, month, 1);
    }

    private static IReadOnlyList<(Sense, object?)>? Range(LocalDate from, LocalDate to, LocalDateTime now, bool isWeek = false) =>
        TimeMaker.One(WordRole.Period, new DayRange(from < now.Date && to > now.Date ? now.Date : from, to, isWeek));
}
