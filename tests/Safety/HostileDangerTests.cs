using Janua.Tests.Recognition;
using Shouldly;
using Xunit;

namespace Janua.Tests.Safety;

public sealed class HostileDangerTests
{
    private static readonly string[] pieces =
    [
        "убью", "тебя", "муж", "бьет", "меня", "не", "никто", "ребенок", "пропал", "нож", "кровь", "жить", "не хочу",
        "күйеуім", "ұрып", "жатыр", "балам", "жоғалды", "өлгім", "келеді", "емес", "ешкім", "пышақ",
        "زوجي", "يضربني", "ما", "ابني", "ضاع", "بدي", "موت", "محد", "سكين", "jozi", "byedrobni", "kuieuim", "urady",
        "«", "»", "\"", "(", ")", "...", "!!!", "؟", ",", "\n", "😭", "🔪", "\u200f", "\u2066", "\ud83d", "0", "40", "ааааааа", "x",
    ];

    [Theory]
    [InlineData("a"), InlineData("ө"), InlineData("ع"), InlineData("«"), InlineData("🔪"), InlineData("не "), InlineData("ما "), InlineData("убью тебя ")]
    [InlineData("муж бьет меня "), InlineData("ұрып жатыр "), InlineData("يقتلني زوجي "), InlineData("kuieuim urady ")]
    public void A_hundred_thousand_signs_of_the_same_are_heard(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        foreach (var signal in World.Ears.Hear(text, null).Dangers) text.Length.ShouldBeGreaterThanOrEqualTo(signal.Start + signal.Length);
    }

    [Fact]
    public void Any_heap_of_pieces_has_its_evidence_inside_the_message()
    {
        var random = new Seeded(20261125);
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(0, pieces.Length)] + (random.Next(0, 5) == 0 ? "" : " ")));
            var heard = World.Ears.Hear(text, null);
            heard.Dangers.Select(one => one.Danger).ShouldBeUnique();
            foreach (var signal in heard.Dangers) heard.Meant.Substring(signal.Start, signal.Length).Trim().ShouldNotBeEmpty(text);
        }
    }
}
