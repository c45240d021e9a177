using System.Globalization;
using Janua.Locales;
using NodaTime;
using NodaTime.Text;
using Shouldly;
using Xunit;

namespace Janua.Tests.Recognition;

/// <summary>Plays <c>times.txt</c>: what a message means in time, in every language.</summary>
public sealed class TimeTests
{
    private sealed record Row(string Id, LocalDateTime Now, string Expected, string Language, string Text, bool Gap);

    private static readonly IReadOnlyList<Row> all = [.. Read(Path.Combine(AppContext.BaseDirectory, "Recognition", "times.txt"))];

    [Theory]
    [MemberData(nameof(Rows), false)]
    public void Days_and_times_are_heard_as_meant(string id, string language, string text) => Heard(id, language, text).ShouldBe(Expected(id, language, text));

    [Theory]
    [MemberData(nameof(Rows), true)]
    public void A_gap_is_still_one(string id, string language, string text) =>
        Heard(id, language, text).ShouldNotBe(Expected(id, language, text), "it is heard now: strike the word gap");

    [Fact]
    public void Every_row_stands_in_all_three_languages() =>
        all.GroupBy(row => row.Id).Where(rows => !rows.Select(row => row.Language).Order(StringComparer.Ordinal).SequenceEqual(["ar", "kk", "ru"])).Select(rows => rows.Key).ShouldBeEmpty();

    public static TheoryData<string, string, string> Rows(bool gap)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in all.Where(row => row.Gap == gap)) data.Add(row.Id, row.Language, row.Text);
        return data;
    }

    private static string Heard(string id, string language, string text)
    {
        var row = Find(id, language, text);
        var times = World.Ears.Hear(row.Text, new Language(row.Language), row.Now).Times;
        return times.Count == 0 ? "nothing" : string.Join("; ", times.Select(Written));
    }

    private static string Expected(string id, string language, string text) => Find(id, language, text).Expected;

    private static Row Find(string id, string language, string text) => all.First(row => row.Id == id && row.Language == language && row.Text == text);

    private static string Written(When time)
    {
        var range = time.Kind is WhenKind.Range or WhenKind.PartOfDay;
        var value = time.Length is { } length ? PeriodPattern.NormalizingIso.Format(length) : range ? $"{Written(time.Start, time)}..{Written(time.End, time)}" : Written(time.Start, time);
        return (time.Excluded ? "not " : "") + value + (time.Unsure ? "?" : "");
    }

    private static string? Written(LocalDateTime? at, When time) => at?.ToString(time.WholeDays ? "uuuu-MM-dd" : "uuuu-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    private static IEnumerable<Row> Read(string file)
    {
        string[] head = [];
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ') { head = line.Split('|', StringSplitOptions.TrimEntries); continue; }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var said = line[..colon].Trim();
            yield return new Row(head[0], LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm").Parse(head[1]).Value, head[2], said[^2..], line[(colon + 1)..].Trim(), said.StartsWith("gap ", StringComparison.Ordinal));
        }
    }
}
