using Janua.Locales;
using Janua.Tests.Recognition;
using Shouldly;
using Xunit;

namespace Janua.Tests.Safety;

public sealed class DangerTests
{
    [Theory]
    [InlineData("жить больше не хочется", Danger.SelfHarm)]
    [InlineData("zhit bolshe ne hochetsya", Danger.SelfHarm)]
    [InlineData("тірі жүргім келмейді", Danger.SelfHarm)]
    [InlineData("tiri zhurgim kelmeidi", Danger.SelfHarm)]
    [InlineData("ما بقى بدي عيش بهالدنيا", Danger.SelfHarm)]
    [InlineData("супруг вчера избил меня ремнём", Danger.Violence)]
    [InlineData("ерім кеше мені тепкіледі", Danger.Violence)]
    [InlineData("ерим кеше мени тепкиледи", Danger.Violence)]
    [InlineData("زوجي حبسني بالغرفة وضربني", Danger.Violence)]
    [InlineData("внук не вернулся с прогулки, искали везде", Danger.ChildDanger)]
    [InlineData("немерем серуеннен қайтпады, ешқайдан таппадық", Danger.ChildDanger)]
    [InlineData("حفيدي طلع من الصبح وما رجع", Danger.ChildDanger)]
    [InlineData("обещают сжечь нашу квартиру", Danger.Threat)]
    [InlineData("үйімізді өртейміз деп қорқытып жатыр", Danger.Threat)]
    [InlineData("عم يهددوني أنهم رح يذبحوني", Danger.Threat)]
    [InlineData("племянника вербуют через телеграм", Danger.Recruitment)]
    [InlineData("жиенімді жиһадқа шақырып жүр", Danger.Recruitment)]
    [InlineData("يضغطون على ابن أخي حتى يروح للجهاد", Danger.Recruitment)]
    [InlineData("свекровь потеряла сознание и не приходит в себя", Danger.Medical)]
    [InlineData("енем есінен танып қалды", Danger.Medical)]
    [InlineData("حماتي غابت عن الوعي", Danger.Medical)]
    public void Danger_is_heard_in_every_language_and_script(string text, Danger danger) =>
        World.Ears.Hear(text, null).Dangers.Select(one => one.Danger).ShouldContain(danger);

    [Theory]
    [InlineData("мы чуть со смеху не умерли")]
    [InlineData("күлкіден өліп қала жаздадық")]
    [InlineData("متنا من الضحك على كلامه")]
    [InlineData("супруг меня никогда не бил")]
    [InlineData("ерім мені ешқашан ұрған емес")]
    [InlineData("زوجي ما ضربني أبدا")]
    [InlineData("мне никто не угрожает")]
    [InlineData("маған ешкім қоқан-лоққы жасаған жоқ")]
    [InlineData("много лет назад первый муж меня бил, теперь живу спокойно")]
    [InlineData("в сериале герой грозит всех убить")]
    [InlineData("нужна лекция о профилактике самоубийств")]
    [InlineData("у внука приступ хорошего настроения, что подарить")]
    [InlineData("spasibo bolshoe")]
    [InlineData("kif bsajjel ebni bel madrase")]
    public void What_only_sounds_like_danger_is_let_be(string text) => World.Ears.Hear(text, null).Dangers.ShouldBeEmpty();

    [Theory]
    [InlineData("давно развелись, но он опять приходит и бьёт меня")]
    [InlineData("ажырасқанбыз, бірақ ол тағы келіп ұрып жатыр")]
    [InlineData("дайте телефоны доверия, я не хочу жить")]
    public void A_story_of_the_past_or_a_question_hides_no_danger_of_today(string text) => World.Ears.Hear(text, null).Dangers.ShouldNotBeEmpty();

    [Theory]
    [InlineData("больше не хочу жить", Severity.Serious)]
    [InlineData("стою на мосту, сейчас прыгну", Severity.Immediate)]
    [InlineData("мама упала и не дышит", Severity.Immediate)]
    public void What_cannot_wait_is_told_from_what_weighs(string text, Severity severity) =>
        World.Ears.Hear(text, null).Dangers[0].Severity.ShouldBe(severity);

    [Theory]
    [InlineData("не хочу жить", false)]
    [InlineData("дочь говорит, что не хочет жить", true)]
    [InlineData("муж бьёт меня", false)]
    [InlineData("у соседки муж её бьёт", true)]
    [InlineData("ерім мені ұрады", false)]
    [InlineData("көршімнің әйелін күйеуі ұрып жатыр", true)]
    [InlineData("جوزي عم يضربني", false)]
    [InlineData("جارتي زوجها عم يضربها", true)]
    public void Whose_danger_it_is_shows(string text, bool another) => World.Ears.Hear(text, null).Dangers[0].ToAnother.ShouldBe(another);

    [Fact]
    public void The_evidence_is_the_words_that_say_it()
    {
        const string text = "Здравствуйте. Вчера муж избил меня. Что делать?";
        var signal = World.Ears.Hear(text, null).Dangers[0];
        text.Substring(signal.Start, signal.Length).ShouldBe("муж избил");
    }

    [Fact]
    public void The_gravest_comes_first_and_each_danger_once()
    {
        var dangers = World.Ears.Hear("муж бьёт меня каждый день, бьёт детей, а сейчас сын без сознания", null).Dangers;
        dangers[0].Danger.ShouldBe(Danger.Medical);
        dangers.Select(one => one.Danger).ShouldBeUnique();
    }
}
