using Janua.Locales;
using Shouldly;
using Xunit;

namespace Janua.Tests.Recognition;

public sealed class NormaliserTests
{
    [Theory]
    [InlineData("Сәәәлем", "сәлем")]
    [InlineData("бiлiм", "білім")] // Latin i
    [InlineData("бəлем", "бәлем")] // Latin schwa
    [InlineData("ВСЁ", "все")]
    [InlineData("HЕТ", "нет")] // Latin H
    [InlineData("за\u0301мок", "замок")]
    [InlineData("маш\u00ADина", "машина")]
    [InlineData("مدرسة", "مدرسه")]
    [InlineData("مــرحــبا", "مرحبا")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("أإآٱ", "اااا")]
    [InlineData("ئؤى", "يوي")]
    [InlineData("کتابی", "كتابي")]
    [InlineData("ﻣﺪﺭﺳﺔ", "مدرسه")] // presentation forms
    [InlineData("٢٠٢٦", "2026")]
    [InlineData("۱۲", "12")]
    [InlineData("ＡＢＣ", "abc")]
    [InlineData("𝐀𝐛", "ab")]
    [InlineData("1000", "1000")] // digits are not drawn out
    [InlineData("2️⃣", "2")]
    [InlineData("\u200F\u202Aсалем\u202C", "салем")]
    public void A_word_has_one_search_form(string typed, string folded) => Normaliser.Fold(typed).ShouldBe(folded);

    [Fact]
    public void Tokens_point_back_to_what_was_typed()
    {
        const string text = "Ертең, 5сынып — sa3a «2-ші» o'zbek";
        var tokens = Normaliser.Tokens(text);
        tokens.Select(token => token.Folded).ShouldBe(["ертең", "5", "сынып", "sa3a", "2", "ші", "o'zbek"]);
        foreach (var token in tokens) text.Substring(token.Start, token.Length).ShouldBe(token.Original);
        tokens.Select(token => token.Script).ShouldBe([Script.Cyrl, Script.Zyyy, Script.Cyrl, Script.Latn, Script.Zyyy, Script.Cyrl, Script.Latn]);
    }

    [Theory]
    [InlineData("қалайсыздар", "калайсыздар")]
    [InlineData("әңгүрөғұһі", "ангурогухи")]
    [InlineData("چان", "كان")]
    public void Plain_letters_meet_what_a_foreign_keyboard_gives(string own, string plain) =>
        Letters.Load(World.Languages).Plain(own).ShouldBe(Normaliser.Fold(plain));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_never_throws(string text)
    {
        foreach (var token in Normaliser.Tokens(text))
        {
            token.Spelled.Length.ShouldBeLessThanOrEqualTo(Normaliser.LongestWord * 18); // the longest NFKC expansion
            text.Substring(token.Start, token.Length).ShouldBe(token.Original);
        }
    }

    public static TheoryData<string> Hostile() => [.. World.HostileTexts];
}
