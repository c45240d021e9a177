using System.Globalization;
using Janua.Locales;
using Shouldly;
using Xunit;

namespace Janua.Tests.Texts;

public sealed class PluralsTests
{
    // CLDR, supplemental/plurals: the whole numbers each category stands for
    [Theory]
    [InlineData(PluralRule.OneOther, "one", "1")]
    [InlineData(PluralRule.OneOther, "other", "0 2~16 100 1000 10000 100000 1000000")]
    [InlineData(PluralRule.EastSlavic, "one", "1 21 31 41 51 61 71 81 101 1001")]
    [InlineData(PluralRule.EastSlavic, "few", "2~4 22~24 32~34 42~44 52~54 62 102 1002")]
    [InlineData(PluralRule.EastSlavic, "many", "0 5~19 100 111 112 114 1000 1011 10000 100000 1000000")]
    [InlineData(PluralRule.Arabic, "zero", "0")]
    [InlineData(PluralRule.Arabic, "one", "1")]
    [InlineData(PluralRule.Arabic, "two", "2")]
    [InlineData(PluralRule.Arabic, "few", "3~10 103~110 1003")]
    [InlineData(PluralRule.Arabic, "many", "11~26 99 111 1011")]
    [InlineData(PluralRule.Arabic, "other", "100~102 200~202 300~302 400~402 500~502 600 1000 10000 100000 1000000")]
    public void Each_whole_number_of_a_cldr_sample_falls_into_its_category(PluralRule rule, string category, string samples)
    {
        foreach (var number in Numbers(samples))
            Plurals.Category(rule, number).ShouldBe(category, number.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(PluralRule.OneOther, -1, "one")]
    [InlineData(PluralRule.EastSlavic, -22, "few")]
    [InlineData(PluralRule.Arabic, -2, "two")]
    [InlineData(PluralRule.EastSlavic, long.MinValue, "many")]
    public void A_negative_number_counts_like_its_absolute_value(PluralRule rule, long number, string category) =>
        Plurals.Category(rule, number).ShouldBe(category);

    [Fact]
    public void Every_category_of_a_number_is_one_the_messages_have_to_give()
    {
        foreach (var rule in Enum.GetValues<PluralRule>())
            for (var number = 0L; number <= 1000; number++)
                Plurals.Categories(rule).ShouldContain(Plurals.Category(rule, number));
    }

    private static IEnumerable<long> Numbers(string samples) => samples.Split(' ').SelectMany(sample =>
    {
        var ends = sample.Split('~').Select(end => long.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(0, (int)(ends[^1] - ends[0]) + 1).Select(step => ends[0] + step);
    });
}
