using Janua.Locales;
using Shouldly;
using Xunit;

namespace Janua.Tests.Recognition;

public sealed class EarsTests
{
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_messages_are_heard_without_a_fault(string text)
    {
        var heard = World.Ears.Hear(text, new Language("kk"));
        heard.Text.ShouldBe(text);
        heard.Language.Confidence.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void The_same_message_is_understood_the_same() =>
        World.Ears.Hear("позовите человека", null).ShouldBeEquivalentTo(World.Ears.Hear("позовите человека", null));

    [Fact]
    public void Words_are_the_form_vocabularies_are_looked_up_in() =>
        World.Ears.Hear("Қарағандыда, САДИК!", null).Words.ShouldBe(["карагандыда", "садик"]);

    [Theory]
    [InlineData("kk", "ok", "kk")]
    [InlineData("ru", "Рахмет", "ru")] // one short word does not change the language
    [InlineData("ru", "12345", "ru")]
    [InlineData("ar", "😀😀", "ar")]
    [InlineData("ar", "Нурлан Ахметов", "ar")]
    [InlineData("ru", "how are you doing today my friend", "ru")]
    [InlineData("ru", "балам мектепке барғысы келмейді не істеймін", "kk")]
    [InlineData("kk", "подскажите где получить справку", "ru")]
    [InlineData("kk", "أريد أن أسأل عن المدرسة", "ar")]
    [InlineData("ru", "shu lazem a3mel hal2", "ar")]
    public void The_conversation_keeps_its_language_until_a_message_clearly_is_in_another(string known, string text, string answerIn) =>
        World.Ears.Hear(text, new Language(known)).Language.AnswerIn!.Value.Code.ShouldBe(answerIn);

    [Fact]
    public void Before_the_first_clear_message_no_language_is_assumed() => World.Ears.Hear("👋", null).Language.AnswerIn.ShouldBeNull();

    [Theory]
    [InlineData("pfgbcm yf ghb`v r .hbcne", "запись на приём к юристу", "ru")]
    [InlineData("Plhfdcndeqnt ye;yf cghfdrf", "здравствуйте нужна справка", "ru")]
    [InlineData("قتعمب يس ابوتىبفىف", "когда вы работаете", "ru")]
    [InlineData(",fkf,f0if5f 0fkfq rtptrrt n9hfvsy", "балабақшаға қалай кезекке тұрамын", "kk")]
    [InlineData(";dt hp[. l,u]", "كيف احجز موعد", "ar")]
    [InlineData("бвл рпдмжю", "وين المركز", "ar")]
    public void What_was_typed_with_the_keyboard_in_another_language_is_put_right(string typed, string meant, string language)
    {
        var heard = World.Ears.Hear(typed, null);
        heard.Meant.ShouldBe(meant);
        heard.Language.Tag.ShouldBe(language);
        heard.Text.ShouldBe(typed);
    }

    [Theory]
    [InlineData("WhatsApp, Instagram")]
    [InlineData("Zhanbolat Ospanov")]
    [InlineData("asdfgh")]
    [InlineData("A1 B2")]
    [InlineData("ЖСН, ЗАГС, СИЗО")]
    [InlineData("balam mektepke barmaydy")]
    [InlineData("https://egov.kz/cms/ru")]
    public void What_makes_sense_as_it_stands_is_left_alone(string typed) => World.Ears.Hear(typed, null).Meant.ShouldBe(typed);

    [Theory]
    [InlineData("👍🏽", true, null)]
    [InlineData("👎", false, null)]
    [InlineData("👍👎", null, null)]
    [InlineData("🙏🙏🙏", null, SmallTalk.Thanks)]
    [InlineData("❤️", null, SmallTalk.Thanks)]
    [InlineData("🤔👍", null, null)]
    [InlineData("👨‍👩‍👧‍👦", null, null)]
    public void A_picture_alone_says_what_it_says_everywhere(string picture, bool? yesNo, SmallTalk? talk)
    {
        var heard = World.Ears.Hear(picture, new Language("kk"));
        heard.YesNo.ShouldBe(yesNo);
        heard.SmallTalk.ShouldBe(talk);
    }

    [Fact]
    public void A_faulty_word_file_is_named_with_all_its_faults()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var words = Directory.CreateDirectory(Path.Combine(folder, "xx", "words")).FullName;
        File.WriteAllText(Path.Combine(folder, "xx", "language.yaml"), "order: 1\nname: Xx\n");
        File.WriteAllText(Path.Combine(words, "letters.yaml"), "plain:\n  ab: c\n");
        File.WriteAllText(Path.Combine(words, "phrases.yaml"), "says:\n  dance: { phrases: [la la] }\n");
        var fault = Should.Throw<InvalidDataException>(() => Ears.Load(Languages.Load(folder)));
        fault.Message.ShouldContain("letters.yaml");
        fault.Message.ShouldContain("dance");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_language_is_added_by_a_folder_alone()
    {
        var folder = Copy(World.Languages.Folder, Directory.CreateTempSubdirectory().FullName);
        var words = Directory.CreateDirectory(Path.Combine(folder, "zz", "words")).FullName;
        File.WriteAllText(Path.Combine(folder, "zz", "language.yaml"), "order: 9\nname: Zazu\n");
        File.WriteAllText(Path.Combine(words, "speech.yaml"), "lines:\n  zz:\n    Latn: |\n      zuvo mizu lakozu tezu\n      mazu vozu zuvo\n      tezu lakozu\n");
        File.WriteAllText(Path.Combine(words, "phrases.yaml"), "says:\n  stop: { phrases: [zupzup] }\npositions:\n  2: [zuvozu]\n");
        var ears = Ears.Load(Languages.Load(folder));
        ears.Hear("zuvo lakozu mizu tezu", null).Language.Tag.ShouldBe("zz");
        ears.Hear("zupzup", null).Command.ShouldBe(Command.Stop);
        ears.Hear("zuvozu", null).Position.ShouldBe(2);
        Directory.Delete(folder, recursive: true);
    }

    private static string Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return to;
    }

    public static TheoryData<string> Hostile() => [.. World.HostileTexts];
}
