using NodaTime;

namespace Janua.Locales;

/// <summary>What the rules of <c>words/time-rules.yaml</c> make, by the name they stand under. Made in layers: what is
/// no time first, then dates, clock times, lengths, days, and what is made of days and hours.</summary>
internal static class TimeMaker
{
    public delegate IReadOnlyList<(Sense Sense, object? Made)>? Make(TimeMatch match, LocalDateTime now);

    public static IReadOnlyDictionary<string, (int Layer, Make Make)> All { get; } = new Dictionary<string, (int, Make)>(StringComparer.Ordinal)
    {
        ["nothing"] = (0, (_, _) => [(Sense.Of(WordRole.Nothing), null)]),
        ["age"] = (0, SpanMaker.Age),
        ["prayer-after"] = (0, PartMaker.AfterPrayer),
        ["prayer-before"] = (0, PartMaker.BeforePrayer),
        ["date"] = (1, DateMaker.Date),
        ["date-pair"] = (1, DateMaker.Pair),
        ["date-range"] = (1, DateMaker.Range),
        ["hours"] = (2, ClockMaker.Range),
        ["clock"] = (2, ClockMaker.OnTheHour),
        ["clock-dashed"] = (2, ClockMaker.Dashed),
        ["clock-past"] = (2, ClockMaker.Past),
        ["clock-to"] = (2, ClockMaker.To),
        ["clock-half-to"] = (2, ClockMaker.HalfTo),
        ["clock-into"] = (2, ClockMaker.Into),
        ["clock-named"] = (2, ClockMaker.Named),
        ["clock-pair"] = (2, ClockMaker.Pair),
        ["clock-part"] = (3, ClockMaker.InPart),
        ["span"] = (3, SpanMaker.Span),
        ["span-more"] = (3, SpanMaker.More),
        ["span-less"] = (3, SpanMaker.Less),
        ["in"] = (4, SpanMaker.In),
        ["in-between"] = (4, SpanMaker.InBetween),
        ["ago"] = (4, SpanMaker.Ago),
        ["day-of-month"] = (4, DateMaker.DayOfMonth),
        ["weekday"] = (4, DayMaker.Weekday),
        ["weekday-of"] = (4, DayMaker.WeekdayOfWeek),
        ["relative"] = (4, DayMaker.Relative),
        ["week"] = (4, PeriodMaker.Week),
        ["weekend"] = (4, PeriodMaker.Weekend),
        ["month"] = (4, PeriodMaker.Month),
        ["month-named"] = (4, PeriodMaker.NamedMonth),
        ["bound"] = (4, PeriodMaker.Bound),
        ["bound-named"] = (4, PeriodMaker.BoundOfNamed),
        ["day-which"] = (4, DayMaker.This),
        ["hours-of"] = (5, ClockMaker.RangeOfClocks),
        ["hours-from"] = (6, ClockMaker.From),
        ["hours-until"] = (6, ClockMaker.Until),
        ["days"] = (5, PeriodMaker.Days),
        ["days-after"] = (6, PeriodMaker.After),
        ["days-from"] = (6, PeriodMaker.From),
        ["days-before"] = (6, PeriodMaker.Before),
        ["days-until"] = (6, PeriodMaker.Until),
        ["length"] = (7, (match, _) => One(WordRole.Span, match.Made<Stretch>("s"))),
    };

    public const int Layers = 8;

    public static IReadOnlyList<(Sense, object?)>? One(WordRole role, object? made) => made is null ? null : [(Sense.Of(role), made)];

    /// <summary>A role with a value, and what it stands for.</summary>
    public static IReadOnlyList<(Sense, object?)> One(WordRole role, string value) => [(new Sense(role, value, ""), null)];

    /// <summary>Two things in place of one, an "or" between them.</summary>
    public static IReadOnlyList<(Sense, object?)>? Two(WordRole role, object? one, object? other) =>
        one is null || other is null ? null : [(Sense.Of(role), one), (Sense.Of(WordRole.Or), null), (Sense.Of(role), other)];
}
