using NodaTime;

namespace Janua.Locales;

/// <summary>Makes lengths of time, and days and moments counted from now. In the rules n is how many, u of what.</summary>
internal static class SpanMaker
{
    public static IReadOnlyList<(Sense, object?)>? Span(TimeMatch match, LocalDateTime now) => Length(match) is { } length ? Made(length) : null;

    private static Period? Length(TimeMatch match)
    {
        var (unit, count) = match["u"]?.Find(WordRole.Dual) is { } dual ? (dual.Value, 2m) : (match.Value("u", WordRole.Unit), 1m);
        if (match["n"] is not null)
        {
            if (match.Number("n") is not { Ordinal: false } number) return null;
            count = number.Value;
        }
        if (match["q"] is { } part) count = Share(part) + (IsMore(match, part) ? count : 0);
        return Of(unit, count);
    }

    /// <summary>Whether a part comes on top: an hour and a half, not half an hour.</summary>
    private static bool IsMore(TimeMatch match, Lexeme part) =>
        part.Is(WordRole.HalfMore) || match["n"] is not null || match["one"] is not null || match["u"]?.Is(WordRole.Dual) == true;

    /// <summary>A length and a smaller one: two hours twenty minutes.</summary>
    public static IReadOnlyList<(Sense, object?)>? More(TimeMatch match, LocalDateTime now)
    {
        if (match.Number("n")?.Value is not { } count || match.Number("m")?.Value is not { } more) return null;
        return Of(match.Value("u", WordRole.Unit), count) is { } one && Of(match.Value("v", WordRole.Unit), more) is { } two ? Made((one + two).Normalize()) : null;
    }

    /// <summary>An hour less a quarter.</summary>
    public static IReadOnlyList<(Sense, object?)>? Less(TimeMatch match, LocalDateTime now) =>
        match["q"] is { } part && Of(match.Value("u", WordRole.Unit), (match.Number("n")?.Value ?? 1) - Share(part)) is { } length ? Made(length) : null;

    public static IReadOnlyList<(Sense, object?)>? In(TimeMatch match, LocalDateTime now) => From(match, now, ahead: true);

    /// <summary>In three or four days: from n of the unit to the length s.</summary>
    public static IReadOnlyList<(Sense, object?)>? InBetween(TimeMatch match, LocalDateTime now)
    {
        if (match.Made<Stretch>("s")?.Length is not { HasTimeComponent: false } last || match.Number("n")?.Whole(100) is not { } first) return null;
        var unit = last.Weeks > 0 ? Period.FromWeeks(first) : last.Months > 0 ? Period.FromMonths(first) : Period.FromDays(first);
        return TimeMaker.One(WordRole.Period, new DayRange(now.Date + unit, now.Date + last + Period.FromDays(1)));
    }

    public static IReadOnlyList<(Sense, object?)>? Ago(TimeMatch match, LocalDateTime now) => From(match, now, ahead: false);

    public static IReadOnlyList<(Sense, object?)>? Age(TimeMatch match, LocalDateTime now)
    {
        if (match["one"] is not null) return TimeMaker.One(WordRole.Age, new Age(1, match["m"]?.Is(WordRole.Half) == true ? 6 : 0));
        if (match.Number("n")?.Value is not { } count || count > 120) return null;
        if (match.Value("u", WordRole.Unit) == "month" || match.Value("u", WordRole.AgeWord) == "month") return TimeMaker.One(WordRole.Age, new Age(0, (int)count));
        return TimeMaker.One(WordRole.Age, new Age((int)count, (match["m"]?.Is(WordRole.Dual) == true ? 2 : match.Number("m")?.Whole(11)) ?? (int)(count % 1 * 12)));
    }

    private static IReadOnlyList<(Sense, object?)>? From(TimeMatch match, LocalDateTime now, bool ahead)
    {
        if ((match.Made<Stretch>("s")?.Length ?? Length(match)) is not { } length) return null;
        var then = ahead ? now + length : now - length;
        if (length.HasTimeComponent) return TimeMaker.One(WordRole.Moment, (object)then);
        return TimeMaker.One(WordRole.Day, new NamedDay(then.Date, InWeek: length.Days == 0 && length.Months == 0 && length.Weeks > 0));
    }

    private static decimal Share(Lexeme part) => part.Is(WordRole.Quarter) ? 0.25m : part.Is(WordRole.Third) ? 1m / 3 : 0.5m;

    private static Period? Of(string unit, decimal count)
    {
        if (count is <= 0 or > 10_000) return null;
        var whole = (int)count;
        var minutes = (long)Math.Round((count - whole) * 60);
        return unit switch
        {
            "minute" => Period.FromMinutes((long)Math.Round(count)),
            "hour" => whole == 0 ? Period.FromMinutes(minutes) : minutes == 0 ? Period.FromHours(whole) : Period.FromHours(whole) + Period.FromMinutes(minutes),
            "day" => whole == count ? Period.FromDays(whole) : Period.FromHours((long)Math.Round(count * 24)),
            "week" => whole == count ? Period.FromWeeks(whole) : Period.FromDays((int)Math.Round(count * 7)),
            "month" => whole == count ? Period.FromMonths(whole) : Period.FromMonths(whole) + Period.FromDays((int)Math.Round((count - whole) * 30)),
            "year" => whole == count ? Period.FromYears(whole) : Period.FromMonths((int)Math.Round(count * 12)),
            _ => null,
        };
    }

    private static IReadOnlyList<(Sense, object?)>? Made(Period length) => TimeMaker.One(WordRole.Span, new Stretch(length));
}
