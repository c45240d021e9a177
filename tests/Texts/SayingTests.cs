using System.Text.RegularExpressions;
using CsCheck;
using Janua.Locales;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Texts;

public sealed class SayingTests
{
    private static string Say(string text, params (string Name, object Value)[] arguments)
    {
        using var folders = new TextFolders("kk").With("kk", "area", "a: |-\n  " + text);
        return folders.Load().Say(TextFolders.Kk, "area.a", arguments);
    }

    [Theory]
    [InlineData("it's 5 o'clock", "it's 5 o'clock")]
    [InlineData("it''s", "it's")]
    [InlineData("'{name}' and '{'x'}'", "{name} and {x}")]
    [InlineData("'{it''s}'", "{it's}")]
    [InlineData("# stays outside a plural", "# stays outside a plural")]
    [InlineData("\"quotes\" and: colons", "\"quotes\" and: colons")]
    public void Apostrophes_quote_as_icu_has_it(string text, string said) => Say(text).ShouldBe(said);

    [Fact]
    public void Two_things_are_counted_in_one_sentence()
    {
        using var folders = new TextFolders()
            .With("kk", "area", "a: \"{sons, plural, one {# ұл} other {# ұл}}, {girls, plural, one {# қыз} other {# қыз}}\"")
            .With("ru", "area", "a: \"{sons, plural, =0 {без сыновей} one {# сын} few {# сына} many {# сыновей} other {# сына}} и {girls, plural, one {# дочь} few {# дочери} many {# дочерей} other {# дочери}}\"")
            .With("ar", "area", "a: \"{sons, plural, zero {z} one {o} two {t} few {f#} many {m#} other {x#}} {girls, plural, zero {z} one {o} two {t} few {f#} many {m#} other {x#}}\"");
        var texts = folders.Load();
        texts.Say(TextFolders.Ru, "area.a", ("sons", 2), ("girls", 5L)).ShouldBe("2 сына и 5 дочерей");
        texts.Say(TextFolders.Ru, "area.a", ("sons", 0), ("girls", 21)).ShouldBe("без сыновей и 21 дочь");
        texts.Say(TextFolders.Ar, "area.a", ("sons", 100), ("girls", 11)).ShouldBe("x100 m11");
    }

    [Fact]
    public void A_choice_is_made_by_a_word_and_falls_to_other()
    {
        const string text = "{manner, select, phone {звонок {name}} other {встреча}}";
        Say(text, ("manner", "phone"), ("name", "x")).ShouldBe("звонок \u2068x\u2069");
        Say(text, ("manner", "visit"), ("name", "x")).ShouldBe("встреча");
    }

    [Fact]
    public void A_quoted_hash_in_a_plural_is_no_number() =>
        Say("{n, plural, one {'#'#} other {'#'#}}", ("n", 7)).ShouldBe("#7");

    [Fact]
    public void A_named_thing_gives_the_form_a_sentence_asks_for()
    {
        var centre = new Forms(new Dictionary<string, string> { ["name"] = "Қарағанды", ["where"] = "Қарағандыда" });
        Say("{centre.where}, {centre}, {centre.from}", ("centre", centre)).ShouldBe("\u2068Қарағандыда\u2069, \u2068Қарағанды\u2069, \u2068Қарағанды\u2069");
        Say("{centre.where}", ("centre", Forms.Of("Ақтау"))).ShouldBe("\u2068Ақтау\u2069");
    }

    [Theory]
    [InlineData("kk", "26 ақпан", "сәрсенбіде", "сағат 09:05", "26 ақпан, 09:05")]
    [InlineData("ru", "26 февраля", "в среду", "в 09:05", "26 февраля, 09:05")]
    [InlineData("ar", "26 شباط (فبراير)", "يوم الأربعاء", "الساعة 09:05", "26 شباط (فبراير)، 09:05")]
    [InlineData("en", "26 February", "on Wednesday", "at 09:05", "26 February, 09:05")]
    public void Days_and_times_are_said_by_the_texts_of_the_language(string code, string day, string weekday, string time, string moment)
    {
        var locales = Path.Combine(TextFolders.Root(), "locales");
        const string text = "a: \"{day}|{day.on-weekday}|{time.at}|{moment}|{time}\"";
        using var folders = new TextFolders().InAll("panel-x", text).With("en", "panel-x", text);
        foreach (var one in new[] { "kk", "ru", "ar", "en" }) folders.With(one, "dates", File.ReadAllText(Path.Combine(locales, one, "texts", "dates.yaml")));
        var date = new LocalDate(2025, 2, 26);
        var said = folders.Load().Say(new Language(code), "panel-x.a", ("day", date), ("time", new LocalTime(9, 5)), ("moment", date.At(new LocalTime(9, 5))));
        said.Split('|').ShouldBe([.. new[] { day, weekday, time, moment, "09:05" }.Select(words => $"\u2068{words}\u2069")]);
    }

    [Theory]
    [InlineData("{name} {n, plural, =0 {x} other {y}} '{")]
    [InlineData("{{{{{{{{{{")]
    [InlineData("<script>alert(1)</script> & \u0000 \uD800")]
    public void What_a_person_writes_is_said_as_written(string value) =>
        Say("[{name}]", ("name", value)).ShouldBe("[\u2068" + value + "\u2069]");

    [Theory]
    [InlineData("a\u2069b", "\u2068ab\u2069")]
    [InlineData("\u202Ea", "\u2068\u202Ea\u2069")]
    [InlineData("\u2067a", "\u2068\u2067a\u2069\u2069")]
    [InlineData("\u2067a\u2069\u2069b", "\u2068\u2067a\u2069b\u2069")]
    [InlineData("\u202Ea\nb", "\u2068\u202Ea\u2069\n\u2068b\u2069")]
    [InlineData("\u2066\u2066a\u2029\u202Eb", "\u2068\u2066\u2066a\u2069\u2069\u2069\u2029\u2068\u202Eb\u2069")]
    public void Bidi_marks_of_a_value_cannot_reach_the_sentence_around_it(string value, string said) =>
        Say("{name}", ("name", value)).ShouldBe(said);

    [Fact]
    public void A_hundred_kilobytes_are_said_whole()
    {
        var long100 = string.Concat(Enumerable.Repeat("{}'#\u2067\u2069سلام", 10_000));
        Say("{name}", ("name", long100)).ShouldBe("\u2068" + long100 + "\u2069");
    }

    [Fact]
    public void Any_text_of_staff_is_either_refused_with_a_reason_or_can_be_said()
    {
        using var folders = new TextFolders("ru").With("ru", "area", "a: \"{n} {k}\"");
        var texts = folders.Load();
        string[] pieces = ["{", "}", "{n}", "{k}", "'", "''", "#", "{n, plural, ", "{k, select, ", "one {", "few {x}", "many {#}", "other {", "=5 {", ".", ",", " ", "я", "\n"];
        Gen.Int[0, pieces.Length - 1].Array[0, 12].Select(order => string.Concat(order.Select(piece => pieces[piece]))).Sample(source =>
        {
            var overlay = new Dictionary<(Language, string), string> { [(TextFolders.Ru, "area.a")] = source };
            foreach (var fault in texts.FaultsOf(overlay)) fault.Line.ShouldBeInRange(1, 1 + source.Count(letter => letter == '\n'));
            if (texts.FaultsOf(overlay).Count == 0) texts.With(overlay).Say(TextFolders.Ru, "area.a", ("n", 5), ("k", "x"));
        }, iter: 20_000);
    }

    [Fact]
    public void Any_words_in_quotes_are_said_as_they_stand()
    {
        using var folders = new TextFolders("ru").With("ru", "area", "a: x");
        var texts = folders.Load();
        Gen.String["{}'#aя \n"].Where(words => !string.IsNullOrWhiteSpace(words)).Sample(words =>
        {
            var quoted = Regex.Replace(words.Replace("'", "''", StringComparison.Ordinal), "[{}](?:[{}]|'')*", "'$0'");
            texts.With(new Dictionary<(Language, string), string> { [(TextFolders.Ru, "area.a")] = quoted }).Say(TextFolders.Ru, "area.a").ShouldBe(words);
        }, iter: 1000);
    }

    [Fact]
    public void A_missing_key_names_itself()
    {
        using var folders = new TextFolders().InAll("area", "a: x");
        var texts = folders.Load();
        Should.Throw<KeyNotFoundException>(() => texts.Say(TextFolders.Kk, "area.b")).Message.ShouldContain("area.b");
        Should.Throw<KeyNotFoundException>(() => texts.Say(TextFolders.En, "area.a")).Message.ShouldContain("area.a");
        Should.Throw<KeyNotFoundException>(() => texts.ArgumentsOf("area.b")).Message.ShouldContain("area.b");
    }

    [Fact]
    public void A_wrong_argument_names_itself_and_never_its_value()
    {
        Should.Throw<ArgumentException>(() => Say("{name}")).Message.ShouldBe("Text 'area.a': the argument 'name' is missing.");
        Should.Throw<ArgumentException>(() => Say("{n, plural, one {#} other {#}}", ("n", "Secret"))).Message.ShouldNotContain("Secret");
        Should.Throw<ArgumentException>(() => Say("{name.where}", ("name", "Secret"))).Message.ShouldNotContain("Secret");
        Should.Throw<ArgumentException>(() => Say("{name}", ("name", 1.5))).Message.ShouldContain("Double");
    }
}
