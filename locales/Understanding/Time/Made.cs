using NodaTime;

namespace Janua.Locales;

/// <summary>A day that was named.</summary>
/// <param name="Weekday">When only the weekday was named: today's own counts where a later hour is named too.</param>
/// <param name="InWeek">When it only says which week is meant ("in a week"): a weekday beside it is that week's.</param>
/// <param name="Unsure">Whether people differ about which day it is: say it back with its weekday.</param>
internal sealed record NamedDay(LocalDate Date, IsoDayOfWeek? Weekday = null, bool InWeek = false, bool Unsure = false);

/// <summary>Whole days from one to another, the last not included; null is open.</summary>
/// <param name="IsWeek">Whether it is one week of Monday to Sunday.</param>
internal sealed record DayRange(LocalDate? From, LocalDate? To, bool IsWeek = false);

/// <summary>From one clock time to another; null is open.</summary>
internal sealed record HourRange(Clock? From, Clock? To)
{
    /// <summary>With its half of the day chosen by a part of the day, where both ends then stand in order.</summary>
    public HourRange In(DayPart part)
    {
        var (from, to) = (From?.In(part), To?.In(part));
        return from is not null && to is not null && from.Time >= to.Time ? this : new HourRange(from, to);
    }
}

/// <summary>How long.</summary>
internal sealed record Stretch(Period Length);
