using NodaTime;

namespace Janua.Locales;

/// <summary>Makes clock times and ranges of them. In the rules h is the hour, m the minutes, p the part of the day.</summary>
internal static class ClockMaker
{
    /// <summary>Three, three thirty; h may be the word for hour itself, which is one.</summary>
    public static IReadOnlyList<(Sense, object?)>? OnTheHour(TimeMatch match, LocalDateTime now)
    {
        if (match["h"] is null || match.Number("h") is { Digits: > 2 }) return null;
        if (match.Number("h") is { Ones: > 0 } both && both.Whole(24) is null && match["m"] is null) // nine and twenty: 9:20
            return With(match, Clock.Of(both.Ones, (int)both.Value - both.Ones));
        return Minutes(match) is { } minutes && Hour(match) is { } hour ? With(match, Clock.Of(hour, minutes)) : null;
    }

    /// <summary>9-30: minutes, not a range of hours.</summary>
    public static IReadOnlyList<(Sense, object?)>? Dashed(TimeMatch match, LocalDateTime now) =>
        match.Number("m") is { Digits: 2, Value: 0 or > 12 } ? OnTheHour(match, now) : null;

    /// <summary>m minutes after h.</summary>
    public static IReadOnlyList<(Sense, object?)>? Past(TimeMatch match, LocalDateTime now) =>
        Hour(match) is { } hour && Fraction(match, "m") is { } minutes && minutes + (Fraction(match, "k") ?? 0) - (Fraction(match, "l") ?? 0) is var all
            ? With(match, Clock.Of(hour, all)) : null;

    /// <summary>m minutes before h.</summary>
    public static IReadOnlyList<(Sense, object?)>? To(TimeMatch match, LocalDateTime now) =>
        Hour(match) is { } hour && Fraction(match, "m") is { } minutes ? With(match, Clock.Of(hour, -minutes)) : null;

    /// <summary>Half an hour before h: half of the third.</summary>
    public static IReadOnlyList<(Sense, object?)>? HalfTo(TimeMatch match, LocalDateTime now) =>
        Hour(match) is >= 1 and <= 12 and var hour ? With(match, Clock.Of(hour, -30)) : null;

    /// <summary>m minutes into the h-th hour: twenty minutes of the third.</summary>
    public static IReadOnlyList<(Sense, object?)>? Into(TimeMatch match, LocalDateTime now) =>
        Hour(match) is >= 1 and <= 12 and var hour && Fraction(match, "m") is { } minutes ? With(match, Clock.Of(hour, minutes - 60)) : null;

    /// <summary>A time with a name of its own (midnight).</summary>
    public static IReadOnlyList<(Sense, object?)>? Named(TimeMatch match, LocalDateTime now) =>
        int.TryParse(match.Value("h", WordRole.Clocktime), out var hour) ? TimeMaker.One(WordRole.Clock, new Clock(hour, 0, false)) : null;

    /// <summary>"At ten or eleven".</summary>
    public static IReadOnlyList<(Sense, object?)>? Pair(TimeMatch match, LocalDateTime now) =>
        Hour(match, "f") is { } one && Hour(match, "t") is { } other ? TimeMaker.Two(WordRole.Clock, Clock.Of(one, 0), Clock.Of(other, 0)) : null;

    /// <summary>The part of the day beside a clock time chooses its half of the day.</summary>
    public static IReadOnlyList<(Sense, object?)>? InPart(TimeMatch match, LocalDateTime now) => With(match, match.Made<Clock>("c"));

    /// <summary>From f to t.</summary>
    public static IReadOnlyList<(Sense, object?)>? Range(TimeMatch match, LocalDateTime now) =>
        Bound(match, "f", "g") is { } from && Bound(match, "t", "u") is { } to ? RangeOf(match, from, to) : null;

    /// <summary>From the clock time f to the clock time t.</summary>
    public static IReadOnlyList<(Sense, object?)>? RangeOfClocks(TimeMatch match, LocalDateTime now) =>
        (match.Made<Clock>("f") ?? Bound(match, "f", "g")) is { } from && (match.Made<Clock>("t") ?? Bound(match, "t", "u")) is { } to ? RangeOf(match, from, to) : null;

    public static IReadOnlyList<(Sense, object?)>? From(TimeMatch match, LocalDateTime now) =>
        match.Made<Clock>("c") is { } clock ? TimeMaker.One(WordRole.Hours, new HourRange(clock, null)) : null;

    public static IReadOnlyList<(Sense, object?)>? Until(TimeMatch match, LocalDateTime now) =>
        match.Made<Clock>("c") is { } clock ? TimeMaker.One(WordRole.Hours, new HourRange(null, clock)) : null;

    private static IReadOnlyList<(Sense, object?)>? RangeOf(TimeMatch match, Clock from, Clock to)
    {
        if (Part(match) is { } part) (from, to) = (from.In(part), to.In(part));
        // a half of the day said once holds for both: from two to four in the afternoon
        if (from.Open && !to.Open && to.Hour > 12 && from.Hour + 12 < to.Hour && from.Hour is >= 1 and <= 7) from = @from with { Hour = from.Hour + 12, Open = false };
        to = to.After(from);
        return from.Time < to.Time ? TimeMaker.One(WordRole.Hours, new HourRange(from, to)) : null;
    }

    private static Clock? Bound(TimeMatch match, string hour, string minutes) =>
        Hour(match, hour) is { } h && match.Number(hour) is not { Digits: > 2 } && (match[minutes] is null ? 0 : match.Number(minutes)?.Whole(59)) is { } m ? Clock.Of(h, m) : null;

    private static IReadOnlyList<(Sense, object?)>? With(TimeMatch match, Clock? clock)
    {
        if (clock is not null && Part(match) is { } part) clock = clock.In(part);
        return TimeMaker.One(WordRole.Clock, clock);
    }

    private static DayPart? Part(TimeMatch match) =>
        DayPart.Of(match.Value("p", WordRole.Part)) ?? DayPart.Of(match.Value("p", WordRole.PartOf)) ?? DayPart.Of(match.Value("p", WordRole.OfDay));

    private static int? Hour(TimeMatch match, string name = "h") =>
        match.Number(name)?.Whole(24) ?? (match[name]?.Is(WordRole.Unit, "hour") == true ? 1 : match[name]?.Is(WordRole.Weekday, "1") == true && match.Number(name) is null ? 2 : null);

    private static int? Minutes(TimeMatch match)
    {
        if (match["m"] is null) return 0;
        return Fraction(match, "m");
    }

    private static int? Fraction(TimeMatch match, string name) => match[name] switch
    {
        null => null,
        var one when one.Is(WordRole.Third) => 20,
        var one when one.Made is Num number => number.Whole(59),
        var one when one.Is(WordRole.Half) || one.Is(WordRole.HalfMore) => 30,
        var one when one.Is(WordRole.Quarter) => 15,
        _ => null,
    };
}
