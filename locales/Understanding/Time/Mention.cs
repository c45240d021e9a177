using NodaTime;

namespace Janua.Locales;

/// <summary>What belongs to one appointment in a message: a day with its hour, as they are gathered.</summary>
internal sealed class Mention(Lexeme first)
{
    private int from = first.From, to = first.To;

    public NamedDay? Day { get; private set; }
    public DayRange? Days { get; private set; }
    public Clock? Clock { get; private set; }
    public HourRange? Hours { get; private set; }
    public DayPart? Part { get; private set; }
    public LocalDateTime? Moment { get; private set; }
    public Period? Length { get; private set; }
    public bool Excluded { get; set; }
    public bool Unsure { get; set; }

    /// <summary>Which clause of the message it was begun in.</summary>
    public int Clause { get; init; }

    /// <summary>Whether it stood beside the one before it with an "or" or a comma between.</summary>
    public bool Linked { get; init; }

    public bool HasDay => Day is not null || Days is not null || Moment is not null;

    public bool HasHour => Clock is not null || Hours is not null || Part is not null || Moment is not null;

    /// <summary>Takes a lexeme in if it fits what is there already.</summary>
    /// <param name="beside">Whether nothing stands between.</param>
    public bool Take(Lexeme lexeme, bool beside)
    {
        if (Length is not null || Moment is not null) return false;
        var taken = lexeme.Made switch
        {
            NamedDay day => TakeDay(day, beside),
            DayRange days => TakeDays(days, beside),
            Clock clock => TakeClock(clock),
            HourRange hours => TakeHours(hours),
            LocalDateTime moment => TakeOnly(() => Moment = moment),
            Stretch length => TakeOnly(() => Length = length.Length),
            _ => DayPart.Of(lexeme.Find(WordRole.Part)?.Value ?? "") is { } part && TakePart(part),
        };
        if (taken) (from, to) = (Math.Min(from, lexeme.From), Math.Max(to, lexeme.To));
        return taken;
    }

    public void Inherit(Mention other) => (Day, Days, Unsure) = (other.Day, Day is null && other.Day is null ? other.Days : Days, Unsure || other.Unsure);

    public Mention Copy(Lexeme lexeme) => new(lexeme) { Day = Day, Days = Days, Unsure = Unsure, Clause = Clause };

    public When? When(LocalDateTime now)
    {
        if (Length is not null) return Make(WhenKind.Duration, null, null, false);
        if (Moment is { } moment) return Make(WhenKind.DateTime, moment, null, false);
        if (Day is null && Days is not null) return Make(WhenKind.Range, Days.From?.AtMidnight(), Days.To?.AtMidnight(), true) is var days && HasHour ? days with { Unsure = true } : days;
        if (Clock is not null) return Make(Day is null ? WhenKind.Time : WhenKind.DateTime, On(now, Clock.Time), null, false);
        if (Hours is not null) return OfHours(Hours, now);
        if (Part is not null) return OfPart(Part, now);
        return Day is null ? null : Make(WhenKind.Day, Day.Date.AtMidnight(), null, true);
    }

    private When OfPart(DayPart part, LocalDateTime now)
    {
        var day = Day is null ? now.Date : Today(now, part.StartOn(now.Date)) ? now.Date : Day.Date;
        return Make(WhenKind.PartOfDay, part.StartOn(day), part.EndOn(day), false);
    }

    private When OfHours(HourRange hours, LocalDateTime now)
    {
        var day = On(now, (hours.From ?? hours.To)!.Time).Date;
        return Make(WhenKind.Range, hours.From is { } from ? day + from.Time : null, hours.To is { } to ? day + to.Time : null, false);
    }

    private LocalDateTime On(LocalDateTime now, LocalTime time)
    {
        if (Day is null) return now.Date + time > now ? now.Date + time : now.Date.PlusDays(1) + time;
        return (Today(now, now.Date + time) ? now.Date : Day.Date) + time;
    }

    /// <summary>A bare weekday is today's own when a later hour of today is named.</summary>
    private bool Today(LocalDateTime now, LocalDateTime hour) => Day?.Weekday == now.DayOfWeek && hour > now;

    private When Make(WhenKind kind, LocalDateTime? start, LocalDateTime? end, bool wholeDays) =>
        new(kind, start, end, wholeDays, Length, Excluded, Unsure || Day?.Unsure == true, from, to - from);

    private bool TakeDay(NamedDay day, bool beside)
    {
        if (Days is { IsWeek: true, From: { } start } && Day is null && day.Weekday is { } weekday)
        {
            Day = new NamedDay(DayMaker.Monday(start).PlusDays((int)weekday - 1));
            return true;
        }
        if (Day is null) { if (Days is not null) return false; Day = day; return true; }
        if (Day.Date == day.Date) { Day = day.Weekday is null ? day : Day; return true; }
        if (!beside) return false;
        if (day.Weekday is { } other && Day.InWeek) { Day = new NamedDay(DayMaker.Monday(Day.Date).PlusDays((int)other - 1)); return true; }
        if (Day.Weekday is { } mine && day.InWeek) { Day = new NamedDay(DayMaker.Monday(day.Date).PlusDays((int)mine - 1)); return true; }
        // a weekday and a date that agree are one day
        if (Day.Weekday == day.Date.DayOfWeek && day.Weekday is null) { Day = day; return true; }
        return day.Weekday == Day.Date.DayOfWeek && Day.Weekday is null;
    }

    private bool TakeDays(DayRange days, bool beside)
    {
        if (Day is { Weekday: { } weekday } && days is { IsWeek: true, From: { } start } && beside)
        {
            Day = new NamedDay(DayMaker.Monday(start).PlusDays((int)weekday - 1));
            return true;
        }
        if (HasDay) return false;
        Days = days;
        return true;
    }

    private bool TakeClock(Clock clock)
    {
        if (Clock is not null || Hours is not null) return false;
        Clock = Part is null ? clock : clock.In(Part);
        return true;
    }

    private bool TakeHours(HourRange hours)
    {
        if (Clock is not null || Hours is not null) return false;
        Hours = Part is null ? hours : hours.In(Part);
        return true;
    }

    private bool TakePart(DayPart part)
    {
        if (Part is not null) return Part == part;
        if (Clock is { Open: false } || Hours is { From.Open: false }) return Clock is not null;
        Clock = Clock?.In(part);
        Hours = Hours?.In(part);
        Part = part;
        return true;
    }

    private bool TakeOnly(Action take)
    {
        if (HasDay || HasHour) return false;
        take();
        return true;
    }
}
