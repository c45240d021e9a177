using NodaTime;

namespace Janua.Admin.Layout;

/// <summary>Times as the panel says them: on the clocks of Kazakhstan, and "so long ago".</summary>
public sealed class PanelClock(IClock clock, PanelTexts texts)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    public Instant Now { get; } = clock.GetCurrentInstant();

    public LocalDate Today => Now.InZone(Zone).Date;

    public LocalDateTime Local(Instant at) => at.InZone(Zone).LocalDateTime;

    /// <summary>How long something has lasted, in the largest unit that fits.</summary>
    public string Age(Instant since)
    {
        var age = Now - since;
        if (age < Duration.FromMinutes(1)) return texts.Say("panel.just-now");
        if (age < Duration.FromHours(1)) return texts.Say("panel.minutes", ("count", (int)age.TotalMinutes));
        return age < Duration.FromDays(1)
            ? texts.Say("panel.hours", ("count", (int)age.TotalHours))
            : texts.Say("panel.days", ("count", (int)age.TotalDays));
    }
}
