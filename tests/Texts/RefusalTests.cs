using Janua.Locales;
using Shouldly;
using Xunit;

namespace Janua.Tests.Texts;

public sealed class RefusalTests
{
    // {…} in kk, whose categories are one and other; the fault stands on the last line of each file
    [Theory]
    [InlineData("a: \"{n, plural, one {x} two {y} other {z}}\"", 1, "no plural category 'two'")]
    [InlineData("a: \"{n, plural, one {x}}\"", 1, "'other' is missing")]
    [InlineData("a: \"{n, plural, other {x}}\"", 1, "lacks the category 'one'")]
    [InlineData("a: \"{n, plural, =x {y} one {x} other {z}}\"", 1, "'=x' is not = and a whole number")]
    [InlineData("a: \"{n, plural, one {x} one {y} other {z}}\"", 1, "'one' stands twice")]
    [InlineData("a: \"{n, plural, one x other {z}}\"", 1, "'one' needs its words in braces")]
    [InlineData("a: \"{n, plural, offset:1 one {x} other {z}}\"", 1, "'offset' needs its words in braces")]
    [InlineData("a: \"{k, select, a {x}}\"", 1, "'other' is missing")]
    [InlineData("a: \"{k, choose, a {x} other {y}}\"", 1, "'choose' is neither plural nor select")]
    [InlineData("a: \"{n, number}\"", 1, "a comma is missing")]
    [InlineData("a: \"{k.where, select, other {y}}\"", 1, "a form cannot be counted")]
    [InlineData("a: \"one {\"", 1, "an argument name is missing")]
    [InlineData("a: \"one {name\"", 1, "a { without its }")]
    [InlineData("a: \"one } two\"", 1, "a } without its {")]
    [InlineData("a: \"{Name}\"", 1, "an argument name is missing")]
    [InlineData("a: \"{name two}\"", 1, "'t' where a } should be")]
    [InlineData("a: \"{name.}\"", 1, "the name of a form is missing")]
    [InlineData("a: \"{n, plural, one {{} other {z}}\"", 1, "an argument name is missing")]
    [InlineData("a: \"say '{this\"", 1, "a quote ' that does not end")]
    [InlineData("a: \"{a, select, other {{a, select, other {{a, select, other {{a, select, other {{a, select, other {{a, select, other {{a, select, other {x}}}}}}}}}}}}}}\"", 1, "inside one another")]
    [InlineData("a: x\na: y", 2, "'a' stands twice")]
    [InlineData("a: x\nb: yes", 2, "in quotes: YAML may read it")]
    [InlineData("a: x\nb: No", 2, "in quotes: YAML may read it")]
    [InlineData("a: x\nb: null", 2, "in quotes: YAML may read it")]
    [InlineData("a: x\nb: ~", 2, "in quotes: YAML may read it")]
    [InlineData("a: x\nb: 112", 2, "in quotes: YAML may read it")]
    [InlineData("a: x\nb: -0.5e3", 2, "in quotes: YAML may read it")]
    [InlineData("a: x\nb: 9:30", 2, "in quotes: YAML may read it")]
    [InlineData("a: x\nb: 2026-11-25", 2, "in quotes: YAML may read it")]
    [InlineData("a: x\nb:", 2, "an empty text in quotes")]
    [InlineData("a: x\nno: y", 2, "put the name no in quotes")]
    [InlineData("a: x\nb: \"\"", 2, "'b' says nothing")]
    [InlineData("a: x\nb: \" y\"", 2, "begins or ends with white space")]
    [InlineData("a: x\nb: |\n  y\n", 3, "begins or ends with white space")]
    [InlineData("a: x\nb: number #5", 2, "YAML drops what follows #")]
    [InlineData("a: x\nB_c: y", 2, "not in kebab-case")]
    [InlineData("a: x\nb: {name}", 2, "'b' is not a text")]
    [InlineData("a: x\nb: [one, two]", 2, "'b' is not a text")]
    [InlineData("a: x\nb:\n  c: y", 2, "'b' is not a text")]
    [InlineData("- x", 1, "not a list of name: text")]
    [InlineData("a: x\n@b: y", 2, "this is not YAML")]
    [InlineData("a: \"x", 1, "this is not YAML")]
    [InlineData("a: x\nb: !tag y1", 2, "no tag (!) or anchor (&)")]
    [InlineData("a: x\nb: &anchor z", 2, "no tag (!) or anchor (&)")]
    [InlineData("a: x\n---\nb: z", 2, "one list only")]
    [InlineData("a: x\n? [b]\n: z", 2, "this is not YAML")]
    [InlineData("a: x\nb: *c", 2, "'b' is not a text")]
    [InlineData("a: x\nb: \"Welcome!\"", 2, "no exclamation marks")]
    [InlineData("a: |-\n  x\n  y\n  {z", 4, "a { without its }")]
    public void A_fault_is_named_with_its_line(string yaml, int line, string problem)
    {
        using var folders = new TextFolders().InAll("area", "a: x");
        var faults = Should.Throw<TextFaultsException>(() => folders.With("kk", "area", yaml).Load()).Faults;
        faults.Where(fault => fault.File == "kk/texts/area.yaml" && fault.Line == line && fault.Problem.Contains(problem, StringComparison.Ordinal))
            .ShouldHaveSingleItem(string.Join('\n', faults));
    }

    [Theory]
    [InlineData("kk", "{n, plural, one {#} other {#}}")]
    [InlineData("ru", "{n, plural, one {#} few {#} many {#} other {#}}")]
    [InlineData("ar", "{n, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}")]
    public void A_plural_gives_exactly_the_categories_of_its_language(string code, string whole)
    {
        foreach (var category in Plurals.Categories(TextFolders.RealLanguages()[new Language(code)].Plurals))
        {
            var faults = FaultsOf(code, whole.Replace(category + " {#}", "", StringComparison.Ordinal));
            faults.ShouldContain(fault => fault.Problem.Contains($"'{category}'", StringComparison.Ordinal), category);
        }
        FaultsOf(code, whole).ShouldNotContain(fault => fault.File.StartsWith(code, StringComparison.Ordinal));
    }

    private static IReadOnlyList<TextFault> FaultsOf(string code, string text)
    {
        // the other languages lack the argument, so that loading always fails and tells its faults
        using var folders = new TextFolders().InAll("area", "a: x").With(code, "area", $"a: \"{text}\"\nb: one {{");
        return [.. Should.Throw<TextFaultsException>(() => folders.Load()).Faults
            .Where(fault => !fault.Problem.Contains("'area.b'", StringComparison.Ordinal) && !fault.Problem.Contains("arguments", StringComparison.Ordinal))];
    }

    [Fact]
    public void All_faults_of_all_files_are_told_at_once()
    {
        using var folders = new TextFolders()
            .With("kk", "area", "a: \"{\"\nb: yes").With("ru", "area", "a: x\nb: y!").With("ar", "area", "a: x\nb: z").With("ar", "other", "c: z");
        var faults = Should.Throw<TextFaultsException>(() => folders.Load());
        faults.Faults.Select(fault => $"{fault.File}:{fault.Line}").ShouldBe(
            ["ar/texts/other.yaml:1", "ar/texts/other.yaml:1", "kk/texts/area.yaml:1", "kk/texts/area.yaml:2", "ru/texts/area.yaml:2"]);
        faults.Message.Split('\n').Length.ShouldBe(5);
    }

    [Fact]
    public void A_text_takes_the_same_arguments_in_every_language()
    {
        using var folders = new TextFolders().InAll("area", "a: \"{centre.where} {day}\"").With("ar", "area", "a: \"{centre} {city}\"");
        var fault = Should.Throw<TextFaultsException>(() => folders.Load()).Faults.ShouldHaveSingleItem();
        fault.ToString().ShouldBe("ar/texts/area.yaml:1: 'area.a' has the arguments centre, city, but in kk/texts/area.yaml it has centre, day");
    }

    [Fact]
    public void A_text_stands_in_every_spoken_language()
    {
        using var folders = new TextFolders().InAll("area", "a: x").With("ru", "area", "a: x\nb: z");
        var faults = Should.Throw<TextFaultsException>(() => folders.Load()).Faults;
        faults.Select(fault => fault.ToString()).ShouldBe(["ru/texts/area.yaml:2: 'area.b' is missing in kk", "ru/texts/area.yaml:2: 'area.b' is missing in ar"], ignoreOrder: true);
    }

    [Fact]
    public void The_panel_also_stands_in_english_and_may_exclaim()
    {
        using var folders = new TextFolders().InAll("panel-articles", "a: \"x!\"");
        Should.Throw<TextFaultsException>(() => folders.Load()).Faults.ShouldHaveSingleItem().Problem.ShouldBe("'panel-articles.a' is missing in en");
        folders.With("en", "panel-articles", "a: x").Load().Say(TextFolders.En, "panel-articles.a").ShouldBe("x");
    }

    [Fact]
    public void English_has_no_texts_for_families()
    {
        using var folders = new TextFolders().InAll("area", "a: x").With("en", "area", "a: x");
        Should.Throw<TextFaultsException>(() => folders.Load()).Faults.ShouldHaveSingleItem().ToString()
            .ShouldBe("en/texts/area.yaml:1: en is a language of the panel only");
    }
}
