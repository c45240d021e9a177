using Janua.Domain.Centres;
using Janua.Tests.Recognition;
using Shouldly;
using Xunit;

namespace Janua.Tests.Centres;

/// <summary>Which centre a family means, over the starter list itself.</summary>
public sealed class CentreDirectoryTests
{
    private static readonly CentreDirectory Centres = CentreDirectory.Load(
        CentreDirectory.Folder, World.Languages, name => Words(name));

    private static IReadOnlyList<string> Words(string text) => World.Ears.Hear(text, null).Words;

    [Theory]
    [InlineData("Біз Оралда тұрамыз", "west-kazakhstan")]
    [InlineData("мы живём в Уральске", "west-kazakhstan")]
    [InlineData("мы сейчас в Караганде", "karaganda")]
    [InlineData("мы из Темиртау", "karaganda")]
    [InlineData("есть ли центр в Костанае", "kostanay")]
    [InlineData("Таразға көшіп келдік", "zhambyl")]
    [InlineData("Семипалатинск", "east-kazakhstan")]
    [InlineData("Семей", "east-kazakhstan")]
    [InlineData("Семейде тұрамыз", "east-kazakhstan")]
    [InlineData("мы живём в Семее", "east-kazakhstan")]
    [InlineData("Алматы облысы, Талдықорған", "almaty-region")]
    [InlineData("نسكن في شيمكنت", "shymkent")]
    [InlineData("قاعدين بشيمكنت", "shymkent")]
    [InlineData("وصلنا لكوستاناي", "kostanay")]
    [InlineData("біз Ақтөбеденміз ғой", "aktobe")]
    [InlineData("qaragandy", "karaganda")]
    public void A_place_is_known_in_its_cases_and_scripts(string text, string centre) =>
        Centres.Named(Words(text)).ShouldNotBeNull().Id.ShouldBe(centre);

    [Theory]
    [InlineData("Сириядан оралған едік, орталық қайда")]
    [InlineData("қызым орамал тағады")]
    [InlineData("ораза кезінде ашықсыздар ма")]
    [InlineData("құжат алғым келеді")]
    [InlineData("хотим вернуться к вам завтра")]
    [InlineData("какой адрес центра для семей")]
    [InlineData("есть ли у вас семейный психолог")]
    [InlineData("семенем семена")]
    [InlineData("نحتاج أوراق المدرسة")]
    [InlineData("")]
    public void Words_that_only_resemble_a_place_name_no_centre(string text) => Centres.Named(Words(text)).ShouldBeNull();

    [Fact]
    public void Every_starter_centre_says_that_it_is_a_sample_and_has_a_known_time_zone()
    {
        Centres.All.Count.ShouldBe(18);
        foreach (var centre in Centres.All)
        {
            centre.IsSample.ShouldBeTrue(centre.Id);
            NodaTime.DateTimeZoneProviders.Tzdb.Ids.ShouldContain(centre.TimeZone);
        }
    }
}
