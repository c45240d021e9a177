using System.Globalization;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using NodaTime;
using NodaTime.Text;

namespace Janua.Locales;

/// <summary>Writes a <see cref="When"/> as a TIMEX value.</summary>
internal static class TimexValue
{
    public static string Of(When when)
    {
        if (when.Length is { } length) return new TimexProperty(PeriodPattern.NormalizingIso.Format(length)).TimexValue is { Length: > 1 } one ? one : PeriodPattern.NormalizingIso.Format(length);
        if (when.Kind is not (WhenKind.Range or WhenKind.PartOfDay)) return Point(when.Start!.Value, when.WholeDays);
        var (from, to) = (Open(when.Start, when.WholeDays), Open(when.End, when.WholeDays));
        if (when.Start is not { } start || when.End is not { } end) return string.Create(CultureInfo.InvariantCulture, $"({from},{to},)");
        var between = when.WholeDays ? Period.FromDays(Period.Between(start.Date, end.Date, PeriodUnits.Days).Days) : Period.Between(start, end, PeriodUnits.Hours | PeriodUnits.Minutes);
        return string.Create(CultureInfo.InvariantCulture, $"({from},{to},{PeriodPattern.NormalizingIso.Format(between)})");
    }

    private static string Open(LocalDateTime? moment, bool wholeDays) => moment is { } at ? Point(at, wholeDays) : "";

    private static string Point(LocalDateTime at, bool wholeDays)
    {
        var point = new TimexProperty { Year = at.Year, Month = at.Month, DayOfMonth = at.Day };
        if (!wholeDays) (point.Hour, point.Minute, point.Second) = (at.Hour, at.Minute, 0);
        return point.TimexValue;
    }
}
