using NodaTime;

namespace Janua.Locales;

/// <summary>A part of the day as it is booked.</summary>
internal sealed record DayPart(string Name, int From, int To)
{
    private static readonly Dictionary<string, DayPart> all = new DayPart[]
    {
        new("dawn", 6, 9), new("morning", 9, 12), new("noon", 12, 14), new("afternoon", 12, 17), new("evening", 17, 20), new("night", 20, 24),
    }.ToDictionary(part => part.Name, StringComparer.Ordinal);

    public static DayPart? Of(string name) => all.GetValueOrDefault(name);

    /// <summary>The hour of 24 that an hour of 12 is in this part.</summary>
    public int Hour(int hour) => Name switch
    {
        "dawn" or "morning" => hour,
        "noon" or "afternoon" => hour is >= 1 and <= 7 ? hour + 12 : hour,
        "evening" => hour == 12 ? 0 : hour + 12,
        _ => hour == 12 ? 0 : hour >= 7 ? hour + 12 : hour,
    };

    public LocalDateTime StartOn(LocalDate day) => day.At(new LocalTime(From, 0));

    public LocalDateTime EndOn(LocalDate day) => To == 24 ? day.PlusDays(1).AtMidnight() : day.At(new LocalTime(To, 0));
}
