using NodaTime;

namespace Janua.Locales;

/// <summary>A time on the clock.</summary>
/// <param name="Hour">0 to 23, as said.</param>
/// <param name="Open">Whether the half of the day was left open (three o'clock).</param>
internal sealed record Clock(int Hour, int Minute, bool Open)
{
    /// <summary>As said; null for what no clock shows. A moment before or after an hour belongs to the hour it falls into.</summary>
    /// <param name="minutes">After the hour; negative before it.</param>
    public static Clock? Of(int hour, int minutes)
    {
        if (hour is < 0 or > 24 || minutes is < -59 or > 59) return null;
        var open = hour is >= 1 and <= 12;
        var all = (hour * 60 + minutes + 24 * 60) % (24 * 60);
        if (open && all < 60) all += 12 * 60;
        return new Clock(all / 60, all % 60, open);
    }

    /// <summary>Left open, 1 to 6 is afternoon, the rest as it stands: the office is open from 9 to 18.</summary>
    public LocalTime Time => new(Open && Hour is >= 1 and <= 6 ? Hour + 12 : Hour, Minute);

    /// <summary>With its half of the day chosen by a part of the day.</summary>
    public Clock In(DayPart part) => Open ? new Clock(part.Hour(Hour), Minute, false) : this;

    /// <summary>The end of a range that began at <paramref name="from"/>: from nine to seven is until the evening.</summary>
    public Clock After(Clock from) => Open && Time <= from.Time && Hour < 12 ? new Clock(Hour + 12, Minute, false) : this;
}
