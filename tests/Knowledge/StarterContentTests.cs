using Janua.Domain.Knowledge;
using Janua.Locales;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Knowledge;

public sealed class StarterContentTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("starter").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    private const string Good = """
        id: money.loan
        audience: [relatives, host-community]
        sensitivity: careful
        profession: lawyer
        review-by: 2027-05-01
        follow-ups: [help.human]
        kk:
          title: Қарыз
          answer: Жауап
          phrasings: ["Қарызды қалай аламын?"]
        ru:
          title: Долг
          answer: Ответ
          phrasings: ["Как взять в долг?", "Нужны деньги"]
        """;

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    [Fact]
    public void A_file_becomes_an_article()
    {
        Write("money/loan.yaml", Good);
        Write("concepts.yaml", "- id: x");
        var article = StarterContent.Load(folder).ShouldHaveSingleItem();
        article.Id.ShouldBe("money.loan");
        article.Category.ShouldBe("money");
        article.Audience.ShouldBe(Audience.Relatives | Audience.HostCommunity);
        article.Sensitivity.ShouldBe(Sensitivity.Careful);
        article.Profession.ShouldBe("lawyer");
        article.ReviewBy.ShouldBe(new LocalDate(2027, 5, 1));
        article.FollowUps.ShouldBe(["help.human"]);
        article.Texts[new Language("ru")].Phrasings.Count.ShouldBe(2);
        article.Published().Texts[new Language("kk")].ReviewedOn.ShouldBeNull();
    }

    [Fact]
    public void All_faults_of_all_files_are_listed_at_once_with_their_lines()
    {
        Write("money/loan.yaml", Good.Replace("careful", "secret").Replace("2027-05-01", "soon"));
        Write("money/other.yaml", Good);
        Write("money/torn.yaml", "id: [");
        Write("money/thin.yaml", "id: money.thin\nsensitivity: answer\nprofession: lawyer\nreview-by: 2027-05-01\nregion: north\nru:\n  title: A\n  phrasings: B\n");
        var said = Should.Throw<InvalidDataException>(() => StarterContent.Load(folder)).Message;
        said.ShouldContain("money/loan.yaml:1: unknown sensitivity 'secret'");
        said.ShouldContain("review-by is not a day");
        said.ShouldContain("money/other.yaml:1: id is 'money.loan', the file says 'money.other'");
        said.ShouldContain("money/torn.yaml:");
        said.ShouldContain("money/thin.yaml:5: 'region' is neither");
        said.ShouldContain("money/thin.yaml:8: phrasings is not a list");
        said.ShouldContain("no answer");
    }

    [Fact]
    public void An_article_that_lacks_a_language_the_others_have_is_a_fault()
    {
        Write("money/loan.yaml", Good);
        Write("money/gift.yaml", Good[..Good.IndexOf("ru:", StringComparison.Ordinal)].Replace("money.loan", "money.gift"));
        Should.Throw<InvalidDataException>(() => StarterContent.Load(folder)).Message.ShouldBe("money.gift: no text in ru");
    }
}
