using Janua.Locales;
using Shouldly;
using Xunit;

namespace Janua.Tests.Texts;

public sealed class OverlayTests : IDisposable
{
    private readonly TextFolders folders = new TextFolders().InAll("area", "a: \"{name} x\"\nb: z");

    public void Dispose() => folders.Dispose();

    private static Dictionary<(Language, string), string> Overlay(Language language, string key, string text) => new() { [(language, key)] = text };

    [Fact]
    public void An_overlaid_text_is_said_in_its_language_only_and_the_snapshot_before_stays_as_it_was()
    {
        var before = folders.Load();
        var after = before.With(Overlay(TextFolders.Ru, "area.a", "новое {name}"));
        after.Say(TextFolders.Ru, "area.a", ("name", "1")).ShouldBe("новое \u20681\u2069");
        after.Say(TextFolders.Kk, "area.a", ("name", "1")).ShouldBe("\u20681\u2069 x");
        before.Say(TextFolders.Ru, "area.a", ("name", "1")).ShouldBe("\u20681\u2069 x");
        after.Source(TextFolders.Ru, "area.a").ShouldBe("новое {name}");
    }

    [Fact]
    public void The_next_overlay_takes_the_place_of_the_one_before()
    {
        var texts = folders.Load().With(Overlay(TextFolders.Ru, "area.b", "первый")).With(Overlay(TextFolders.Kk, "area.b", "екінші"));
        texts.Say(TextFolders.Ru, "area.b").ShouldBe("z");
        texts.Say(TextFolders.Kk, "area.b").ShouldBe("екінші");
    }

    [Theory]
    [InlineData("area.c", "x", "no such text")]
    [InlineData("area.a", "{city}", "has the arguments city, but as shipped it has name")]
    [InlineData("area.a", "no name", "has the arguments none")]
    [InlineData("area.b", "", "says nothing")]
    [InlineData("area.b", "x!", "no exclamation marks")]
    [InlineData("area.b", "{", "an argument name is missing")]
    [InlineData("area.a", "{name, plural, one {x} other {y}}", "lacks the category 'few'")]
    public void A_faulty_overlay_is_refused_with_its_reason(string key, string text, string problem)
    {
        var texts = folders.Load();
        var overlay = Overlay(TextFolders.Ru, key, text);
        Should.Throw<TextFaultsException>(() => texts.With(overlay)).Faults.ShouldBe(texts.FaultsOf(overlay));
        texts.FaultsOf(overlay).ShouldContain(fault => fault.File == "ru " + key && fault.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_gets_the_texts_of_an_area_with_the_overlay_and_places_for_values()
    {
        var texts = folders.Load().With(Overlay(TextFolders.Ru, "area.b", "новое"));
        texts.Area(TextFolders.Ru, "area").ShouldBe(new Dictionary<string, string> { ["a"] = "\u2068{name}\u2069 x", ["b"] = "новое" });
        texts.Area(TextFolders.Ru, "nothing").ShouldBeEmpty();
    }

    [Fact]
    public void A_page_is_refused_texts_that_count()
    {
        folders.With("kk", "area", "a: \"{name, select, other {x}}\"\nb: z");
        var texts = folders.Load();
        Should.Throw<InvalidOperationException>(() => texts.Area(TextFolders.Kk, "area")).Message.ShouldContain("area.a");
    }
}
