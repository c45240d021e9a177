using System.Globalization;
using Janua.Locales;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Recognition;

/// <summary>Plays <c>numbers.txt</c>; phones and ages.</summary>
public sealed class NumberTests
{
    private static readonly LocalDateTime now = new(2026, 11, 25, 9, 0);

    private static readonly IReadOnlyList<(string Id, string Expected, string Language, string Text, bool Gap)> all = [.. Read()];

    [Theory]
    [MemberData(nameof(Rows), false)]
    public void Numbers_are_heard_as_said(string id, string language, string text) => Heard(language, text).ShouldBe(Expected(id));

    [Fact]
    public void A_gap_is_still_one() =>
        all.Where(row => row.Gap && Heard(row.Language, row.Text) == row.Expected).Select(row => row.Text).ShouldBeEmpty("it is heard now: strike the word gap");

    [Fact]
    public void Every_row_stands_in_all_three_languages() =>
        all.GroupBy(row => row.Id).Where(rows => !rows.Select(row => row.Language).Order(StringComparer.Ordinal).SequenceEqual(["ar", "kk", "ru"])).Select(rows => rows.Key).ShouldBeEmpty();

    [Theory]
    [InlineData("kk", "нөмірім 8 701 123 45 67, ертең хабарласыңыз", "+77011234567")]
    [InlineData("ru", "мой номер +7 (701) 123-45-67", "+77011234567")]
    [InlineData("ar", "رقمي +٩٦٣ ٩٤٤ ١٢٣ ٤٥٦", "+963944123456")]
    [InlineData("ru", "05.12.2026 15:00", null)]
    [InlineData("ru", "сто двадцать", null)]
    public void A_phone_number_is_heard_in_international_form(string language, string text, string? number) =>
        World.Ears.Hear(text, new Language(language)).Phones.Select(phone => phone.E164).ShouldBe(number is null ? [] : [number]);

    [Theory]
    [InlineData("kk", "балам 7 жаста", 7, 0)]
    [InlineData("ru", "сыну семь лет", 7, 0)]
    [InlineData("ar", "ابني عمره سبع سنين", 7, 0)]
    [InlineData("kk", "қызым он екі жаста", 12, 0)]
    [InlineData("ru", "ребенку 8 месяцев", 0, 8)]
    [InlineData("ar", "بنتي عمرها 8 شهور", 0, 8)]
    [InlineData("kk", "балам 5 айлық", 0, 5)]
    [InlineData("kk", "қызым 3 жас 2 айлық", 3, 2)]
    [InlineData("ru", "дочке 3 года и 2 месяца", 3, 2)]
    [InlineData("ar", "بنتي عمرها ٣ سنين وشهرين", 3, 2)]
    [InlineData("ru", "сыну полтора года", 1, 6)]
    [InlineData("ar", "ابني عمره سنة ونص", 1, 6)]
    public void An_age_is_no_time(string language, string text, int years, int months)
    {
        var heard = World.Ears.Hear(text, new Language(language), now);
        heard.Ages.ShouldBe([new Age(years, months)]);
        heard.Times.ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_time_of_the_person_no_time_is_heard() => World.Ears.Hear("завтра в 10", new Language("ru")).Times.ShouldBeEmpty();

    public static TheoryData<string, string, string> Rows(bool gap)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in all.Where(row => row.Gap == gap)) data.Add(row.Id, row.Language, row.Text);
        return data;
    }

    private static string Heard(string language, string text)
    {
        var numbers = World.Ears.Hear(text, new Language(language)).Numbers;
        return numbers.Count == 0 ? "nothing" : string.Join(' ', numbers.Select(number => number.Value.ToString("0.######", CultureInfo.InvariantCulture) + (number.Ordinal ? "." : "")));
    }

    private static string Expected(string id) => all.First(row => row.Id == id).Expected;

    private static IEnumerable<(string, string, string, string, bool)> Read()
    {
        string[] head = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Recognition", "numbers.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ') { head = line.Split('|', StringSplitOptions.TrimEntries); continue; }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var said = line[..colon].Trim();
            yield return (head[0], head[1], said[^2..], line[(colon + 1)..].Trim(), said.StartsWith("gap ", StringComparison.Ordinal));
        }
    }
}
