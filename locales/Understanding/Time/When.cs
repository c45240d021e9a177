using NodaTime;

namespace Janua.Locales;

/// <summary>What a <see cref="When"/> is.</summary>
public enum WhenKind { Day, DateTime, Time, PartOfDay, Range, Duration }

/// <summary>A day, time, range or length of time that a message names, in the person's own local time. How it is
/// read: hours left open are office hours, what could be past or future is future; docs/decisions hold the rest.</summary>
/// <param name="Start">Its beginning, midnight for whole days; null for a duration and for a range open at the start.</param>
/// <param name="End">Its end, the day after the last one for whole days; null where there is none.</param>
/// <param name="WholeDays">Whether it is made of whole days.</param>
/// <param name="Length">How long, for a duration.</param>
/// <param name="Excluded">Whether the person rules it out.</param>
/// <param name="Unsure">Whether it should be said back with its weekday before it counts: people differ about "next
/// Friday", and a number beside it may have been an hour.</param>
/// <param name="At">Position of its first character in the message.</param>
/// <param name="TextLength">In UTF-16 characters.</param>
public sealed record When(WhenKind Kind, LocalDateTime? Start, LocalDateTime? End, bool WholeDays, Period? Length, bool Excluded, bool Unsure, int At, int TextLength)
{
    /// <summary>As a TIMEX value ("2026-11-30T15", "PT2H").</summary>
    public string Timex => TimexValue.Of(this);
}
