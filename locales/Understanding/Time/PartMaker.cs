using NodaTime;

namespace Janua.Locales;

/// <summary>Prayers tell the part of the day. In the rules p is the prayer; without it any.</summary>
internal static class PartMaker
{
    private const string Friday = "friday";

    public static IReadOnlyList<(Sense, object?)>? AfterPrayer(TimeMatch match, LocalDateTime now) => Part(match, now, match.Value("p", WordRole.Prayer) switch
    {
        "fajr" => "morning",
        "maghrib" => "evening",
        "isha" => "night",
        _ => "afternoon",
    });

    public static IReadOnlyList<(Sense, object?)>? BeforePrayer(TimeMatch match, LocalDateTime now) => Part(match, now, match.Value("p", WordRole.Prayer) switch
    {
        "asr" or "maghrib" => "afternoon",
        "isha" => "evening",
        "fajr" => "dawn",
        _ => "morning",
    });

    private static IReadOnlyList<(Sense, object?)> Part(TimeMatch match, LocalDateTime now, string part)
    {
        var made = TimeMaker.One(WordRole.Part, part);
        if (match.Value("p", WordRole.Prayer) != Friday) return made;
        return [(Sense.Of(WordRole.Day), new NamedDay(now.Date.Next(IsoDayOfWeek.Friday), Weekday: IsoDayOfWeek.Friday)), .. made];
    }
}
