using Janua.Locales;
using Shouldly;
using Xunit;

namespace Janua.Tests.Recognition;

public sealed class TransliterationTests
{
    private static readonly Transliteration transliteration = Transliteration.Load(World.Languages);
    private static readonly Letters letters = Letters.Load(World.Languages);

    [Theory]
    [InlineData("kk", "qalaisyz", "қалайсыз")]
    [InlineData("kk", "salemetsizder", "сәлеметсіздер")]
    [InlineData("kk", "balabaqsha", "балабақша")]
    [InlineData("kk", "keshiriñiz", "кешіріңіз")]
    [InlineData("kk", "ǵylym", "ғылым")]
    [InlineData("kk", "zhumys", "жұмыс")]
    [InlineData("kk", "مەكتەپ", "мектеп")]
    [InlineData("kk", "ءتىل", "тіл")]
    [InlineData("ru", "zdravstvuyte", "здравствуйте")]
    [InlineData("ru", "pomosh", "помощ")]
    [InlineData("ru", "4to", "что")]
    [InlineData("ru", "shkola", "школа")]
    [InlineData("ar", "mar7aba", "مرحبا")]
    [InlineData("ar", "3arabi", "عربي")]
    [InlineData("ar", "madrase", "مدرسة")]
    [InlineData("ar", "ta3lim", "تعليم")]
    public void A_word_in_other_letters_has_the_native_word_among_its_readings(string language, string typed, string native)
    {
        var readings = transliteration.Readings(typed).Where(reading => reading.Language.Code == language)
            .Select(reading => letters.Plain(Normaliser.Fold(reading.Word))).ToList();
        readings.ShouldContain(letters.Plain(Normaliser.Fold(native)));
    }

    [Fact]
    public void The_likeliest_reading_comes_first() =>
        letters.Plain(transliteration.Readings("qazaqsha").First(reading => reading.Language.Code == "kk").Word).ShouldBe("казакша");

    [Fact]
    public void A_native_word_needs_no_reading() => transliteration.Readings("мектеп").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_words_have_few_readings_or_none(string text) =>
        transliteration.Readings(text).Count.ShouldBeLessThanOrEqualTo(3 * Transliteration.MostReadings);

    public static TheoryData<string> Hostile() => [.. World.HostileTexts];
}
