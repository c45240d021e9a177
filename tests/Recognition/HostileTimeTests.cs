using Janua.Locales;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Recognition;

/// <summary>Whatever is typed, times and numbers are heard without a fault, and a message ten times as long takes about
/// ten times the work, not a hundred.</summary>
public sealed class HostileTimeTests
{
    private const int Messages = 3_000;
    private static readonly LocalDateTime now = new(2026, 11, 25, 9, 0);
    private static readonly Language[] languages = [new("kk"), new("ru"), new("ar")];
    private static readonly string[] pieces = [.. Pieces()];

    [Fact]
    public void Random_mutated_messages_are_heard_without_a_fault()
    {
        var random = new Seeded(20261125);
        for (var i = 0; i < Messages; i++)
        {
            var text = Mutated(random);
            var heard = World.Ears.Hear(text, languages[random.Next(0, 3)], now.PlusDays(random.Next(-400, 400)));
            foreach (var time in heard.Times)
            {
                text.Substring(time.At, time.TextLength).ShouldNotBeEmpty();
                time.Timex.ShouldNotBeEmpty();
                if (time is { Start: { } start, End: { } end }) start.ShouldBeLessThan(end, text);
            }
            foreach (var number in heard.Numbers) text.Substring(number.Start, number.Length).ShouldNotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_messages_are_heard_without_a_fault(string text) => World.Ears.Hear(text, new Language("ru"), now).Text.ShouldBe(text);

    [Theory]
    [InlineData("9999999999999999999999999999")]
    [InlineData("99:99 31.02.2026 00.00.0000 25:61")]
    [InlineData("через 999999999999 лет")]
    [InlineData("через 99999 месяцев 9999 дней назад")]
    [InlineData("31 февраля 9999 года")]
    [InlineData("без пятидесяти девяти час")]
    [InlineData("миллиард миллиардов миллиардов миллиардов миллиардов")]
    public void Impossible_times_are_no_times_and_no_faults(string text) => World.Ears.Hear(text, new Language("ru"), now).Text.ShouldBe(text);

    [Fact]
    public void At_the_ends_of_the_calendar_nothing_breaks()
    {
        foreach (var edge in new[] { new LocalDateTime(1900, 1, 1, 0, 0), new LocalDateTime(2199, 12, 31, 23, 59) })
            foreach (var piece in pieces.Where(piece => piece.Length < 60)) World.Ears.Hear(piece, languages[0], edge);
    }

    public static TheoryData<string> Hostile() => [.. World.HostileTexts];

    private static string Mutated(Seeded random)
    {
        var text = string.Join(random.Next(0, 3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(0, pieces.Length)]));
        for (var times = random.Next(0, 5); times > 0 && text.Length > 2; times--)
        {
            var at = random.Next(0, text.Length - 1);
            text = random.Next(0, 3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, ((char)random.Next(1, 0xFFFF)).ToString()),
                _ => text[..at] + text[(at + 1)..] + text[at],
            };
        }
        return text;
    }

    /// <summary>Sentences and words of the tables, and marks.</summary>
    private static IEnumerable<string> Pieces()
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Recognition", "times.txt")).Where(line => line.StartsWith("  ", StringComparison.Ordinal)))
        {
            var text = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            yield return text;
            foreach (var word in text.Split(' ')) yield return word;
        }
        foreach (var mark in (string[])[":", ".", "/", "-", ",", "+", "00", "12", "31", "1,5", "99", "2026", "\u200f", "\n"]) yield return mark;
    }
}
