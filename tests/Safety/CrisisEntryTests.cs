using Janua.Locales;
using Shouldly;
using Xunit;

namespace Janua.Tests.Safety;

public sealed class CrisisEntryTests
{
    [Theory]
    [InlineData("нож", "нож")]
    [InlineData("за волосы", "за волосы")]
    [InlineData("(по|)бил*", "побил*/бил*")]
    [InlineData("(ي|ت)ضرب(ني|ها)", "يضربني/يضربها/تضربني/تضربها")]
    [InlineData("(не|нет) (хочу|сил) жить", "не/нет хочу/сил жить")]
    [InlineData("не (могу |)жить", "не могу жить|не жить")]
    [InlineData("(больше |)не могу", "больше не могу|не могу")]
    [InlineData("не (буду|) жить", "не жить|не буду жить")]
    [InlineData("а(б(в|г)|д)", "абв/абг/ад")]
    [InlineData("", "")]
    [InlineData("(|)", "")]
    public void An_entry_stands_for_all_it_can_be_read_as(string entry, string rows) =>
        string.Join('|', CrisisEntry.Read(entry).Select(row => string.Join(' ', row.Select(word => string.Join('/', word))))).ShouldBe(rows);

    [Theory]
    [InlineData("((("), InlineData(")))"), InlineData("a|b"), InlineData("(a|b"), InlineData("a)b"), InlineData("  a  "), InlineData("(a (b|c) d|)e")]
    public void A_badly_written_entry_is_read_without_a_fault(string entry) => CrisisEntry.Read(entry).ShouldNotBeNull();
}
