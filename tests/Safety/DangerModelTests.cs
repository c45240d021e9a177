using Janua.Locales;
using Janua.Tests.Recognition;
using Shouldly;
using Xunit;

namespace Janua.Tests.Safety;

public sealed class DangerModelTests
{
    private const string Small = """
        # how it begins does not matter
        	-200	0	0	0	0	0	0
        <burning>	2000	0	0	300	0	0	0
        <smoke>	1500	0	0	0	0	0	500
        <soup>	-2000	0	0	0	0	0	0
        """;

    [Theory]
    [InlineData("", null)]
    [InlineData("the soup is good", null)]
    [InlineData("burning", Danger.ChildDanger)]
    [InlineData("smoke everywhere", Danger.Medical)]
    [InlineData("burning soup", null)]
    public void Words_weigh_for_and_against(string text, Danger? danger)
    {
        var judged = Judge(Small, text);
        (judged?.Probability >= 0.5 ? judged.Value.Danger : (Danger?)null).ShouldBe(danger);
    }

    [Fact]
    public void What_says_so_most_is_pointed_at()
    {
        var judged = Judge(Small, "since the morning there is smoke and more of it").ShouldNotBeNull();
        (judged.First, judged.Last).ShouldBe((5, 5));
    }

    [Fact]
    public void Danger_does_not_drown_in_a_long_story()
    {
        var story = string.Join(' ', Enumerable.Repeat("and then we went home with soup", 60));
        Judge(Small, story).ShouldNotBeNull().Probability.ShouldBeLessThan(0.5);
        var judged = Judge(Small, $"{story} {string.Join(' ', Enumerable.Repeat("nothing at all", 20))} burning {string.Join(' ', Enumerable.Repeat("nothing at all", 20))} {story}").ShouldNotBeNull();
        judged.Probability.ShouldBeGreaterThan(0.5);
        judged.First.ShouldBe(60 * 7 + 60);
    }

    [Theory]
    [InlineData("<word>\t1\t2")]
    [InlineData("<word>\t1\t2\t3\t4\t5\t6\tseven")]
    [InlineData("no tabs at all")]
    [InlineData("<word>\t99999999999999\t0\t0\t0\t0\t0\t0")]
    public void A_file_that_is_no_model_is_told_with_its_line(string line)
    {
        var faults = new List<string>();
        Read("# made by hand\n\t0\t0\t0\t0\t0\t0\t0\n" + line, faults.Add).ShouldBeNull();
        faults.ShouldHaveSingleItem().ShouldStartWith("line 3 ");
    }

    [Theory]
    [InlineData("kk"), InlineData("ru"), InlineData("ar")]
    public void What_was_learned_is_learned_from_the_examples_as_they_stand(string language)
    {
        var folder = Path.Combine(Repository.Root, "locales", language);
        File.ReadLines(Path.Combine(folder, "words", DangerModel.Name)).First()
            .ShouldStartWith(DangerModel.Sign(Path.Combine(folder, "examples", DangerModel.Name)), customMessage: "./run eval --only safety-fit learns anew");
    }

    private static DangerModel? Read(string content, Action<string> fault)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, content);
        try { return DangerModel.Read(file, fault); }
        finally { File.Delete(file); }
    }

    private static DangerModel.Judgement? Judge(string content, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var model = Read(content, fault => throw new InvalidDataException(fault)).ShouldNotBeNull();
        return words.Length == 0 ? null : model.Judge(new DangerFeatures(words, new Circumstances(new CrisisBook(), new Scene(text, Normaliser.Tokens(text))), [], []), words.Length);
    }
}
