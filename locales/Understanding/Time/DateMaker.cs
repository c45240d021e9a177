using NodaTime;

namespace Janua.Locales;

/// <summary>Makes days of the calendar. In the rules d is the day, m the month, y the year.</summary>
internal static class DateMaker
{
    public static IReadOnlyList<(Sense, object?)>? Date(TimeMatch match, LocalDateTime now) =>
        Day(match, "d") is { } day && Month(match, "m") is { } month && Next(day, month, Year(match), now.Date) is { } date ? TimeMaker.One(WordRole.Day, new NamedDay(date)) : null;

    /// <summary>The first or third of December: the first takes the month of the second.</summary>
    public static IReadOnlyList<(Sense, object?)>? Pair(TimeMatch match, LocalDateTime now) =>
        Day(match, "d") is { } one && Day(match, "e") is { } other && Month(match, "m") is { } month
            && Next(one, month, Year(match), now.Date) is { } first && Next(other, month, Year(match), now.Date) is { } second
            ? TimeMaker.Two(WordRole.Day, new NamedDay(first), new NamedDay(second)) : null;

    /// <summary>From d (of n) to e of m, both included; without a month, of this or the next one.</summary>
    public static IReadOnlyList<(Sense, object?)>? Range(TimeMatch match, LocalDateTime now)
    {
        if (Day(match, "d") is not { } first || Day(match, "e") is not { } last) return null;
        if (match["m"] is null)
            return NextDay(first, now.Date) is { } next && last > first && last <= CalendarSystem.Iso.GetDaysInMonth(next.Year, next.Month)
                ? TimeMaker.One(WordRole.Period, new DayRange(next, next.PlusDays(last - first + 1))) : null;
        if (Month(match, "m") is not { } month || Next(last, month, Year(match), now.Date) is not { } to) return null;
        var from = Valid(to.Year, match["n"] is null ? month : Month(match, "n") ?? 0, first);
        if (from > to) from = Valid(to.Year - 1, from.Value.Month, first);
        return from is null ? null : TimeMaker.One(WordRole.Period, new DayRange(from, to.PlusDays(1)));
    }

    /// <summary>The fifteenth: of this month or the next; of the month that w says.</summary>
    public static IReadOnlyList<(Sense, object?)>? DayOfMonth(TimeMatch match, LocalDateTime now)
    {
        if (Day(match, "d") is not { } day) return null;
        var which = match.Value("w", WordRole.Which);
        if (which is "" or "this" or "nearest") return NextDay(day, now.Date) is { } next ? TimeMaker.One(WordRole.Day, new NamedDay(next)) : null;
        var month = now.Date.PlusMonths(which == "last" ? -1 : 1);
        return Valid(month.Year, month.Month, day) is { } date ? TimeMaker.One(WordRole.Day, new NamedDay(date)) : null;
    }

    /// <summary>The next date with this day and month, today included; of this year, where one is said.</summary>
    public static LocalDate? Next(int day, int month, int? year, LocalDate today)
    {
        if (year is { } said) return Valid(said, month, day);
        for (var ahead = 0; ahead <= 4; ahead++)
            if (Valid(today.Year + ahead, month, day) is { } date && date >= today) return date;
        return null;
    }

    public static int? Month(TimeMatch match, string name) =>
        match.Number(name)?.Whole(12) ?? (int.TryParse(match.Value(name, WordRole.Month), out var month) ? month : null);

    private static LocalDate? NextDay(int day, LocalDate today)
    {
        for (var ahead = 0; ahead <= 2; ahead++)
        {
            var month = today.PlusMonths(ahead);
            if (Valid(month.Year, month.Month, day) is { } date && date >= today) return date;
        }
        return null;
    }

    private static int? Day(TimeMatch match, string name) => match.Number(name) is { Digits: <= 2 } number && number.Whole(31) is >= 1 and var day ? day : null;

    private static int? Year(TimeMatch match) => match.Number("y")?.Whole(2200) switch
    {
        null => null,
        >= 1900 and var year => year,
        >= 0 and < 100 and var year => 2000 + year,
        _ => null,
    };

    private static LocalDate? Valid(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
