using Janua.Locales;
using Microsoft.Recognizers.Text;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Recognition;

/// <summary>The models for code that stands on Microsoft.Recognizers.Text.</summary>
public sealed class RecognizerTests
{
    private static readonly JanuaRecognizer recognizer = new(World.Ears, World.Languages);

    [Theory]
    [InlineData("kk", "балам он екі жаста", "12", "он екі")]
    [InlineData("ru", "двадцать пять тенге", "25", "двадцать пять")]
    [InlineData("ar", "عندي 4 أسئلة", "4", "4")]
    public void Numbers_come_as_model_results(string culture, string text, string value, string said)
    {
        var result = recognizer.Numbers(culture).Parse(text).ShouldHaveSingleItem();
        (result.Text, result.Resolution[ResolutionKey.Value]).ShouldBe((said, value));
        text.Substring(result.Start, result.End - result.Start + 1).ShouldBe(said);
    }

    [Theory]
    [InlineData("kk", "ертең сағат 10-да", "2026-11-26T10")]
    [InlineData("ru", "на два часа", "PT2H")]
    [InlineData("ar", "يوم الاثنين", "2026-11-30")]
    [InlineData("ru", "с 10 до 12:30", "(2026-11-25T10,2026-11-25T12:30,PT2H30M)")]
    public void Times_come_as_timex(string culture, string text, string timex) =>
        recognizer.Times(culture).Parse(text, new LocalDateTime(2026, 11, 25, 9, 0)).ShouldHaveSingleItem().Resolution["timex"].ShouldBe(timex);

    [Fact]
    public void What_is_ruled_out_is_left_out() =>
        recognizer.Times("ru").Parse("кроме пятницы", new LocalDateTime(2026, 11, 25, 9, 0)).ShouldBeEmpty();
}
