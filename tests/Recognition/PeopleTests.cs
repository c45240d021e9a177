using Janua.Locales;
using Shouldly;
using Xunit;

namespace Janua.Tests.Recognition;

/// <summary>Plays <c>names.txt</c>, <c>relations.txt</c> and <c>places.txt</c>.</summary>
public sealed class PeopleTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_heard_where_they_stand(string id, string language, string text)
    {
        var heard = Hear(language, text.Replace("[", "").Replace("]", "")).Names;
        var marked = text.Replace("[", "").Replace("]", "");
        foreach (var name in heard.OrderByDescending(name => name.Start)) marked = marked.Insert(name.Start + name.Length, "]").Insert(name.Start, "[");
        marked.ShouldBe(text, id);
        heard.ShouldAllBe(name => text.Contains(name.Text));
    }

    [Theory]
    [MemberData(nameof(Relations))]
    public void A_relative_is_a_way_from_person_to_person(string expected, string language, string text) =>
        string.Join("; ", Hear(language, text).Relations.Select(relation => string.Join(' ', relation.Path).ToLowerInvariant())).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Places))]
    public void Places_are_heard(string expected, string language, string text) =>
        string.Join("; ", Hear(language, text).Places.Select(place => place.Place)).ShouldBe(expected);

    [Theory]
    [InlineData("names.txt")]
    [InlineData("relations.txt")]
    [InlineData("places.txt")]
    public void Every_row_stands_in_all_three_languages(string file) =>
        Read(file).GroupBy(row => row.Id).Where(rows => !rows.Select(row => row.Language).Order(StringComparer.Ordinal).SequenceEqual(["ar", "kk", "ru"])).Select(rows => rows.Key).ShouldBeEmpty();

    [Fact]
    public void A_span_lies_within_the_message_whatever_it_is()
    {
        var absurd = string.Concat(Enumerable.Repeat("Абу бин Умм Ахметова А. ", 300));
        foreach (var text in new[] { absurd, "عبد عبد عبد بن بن أبو", "меня зовут", "атым ", "اسمي:", "[]", "А. А. А. Иванова", "\u202eأم \u0000محمد" })
        {
            var heard = World.Ears.Hear(text, null);
            heard.Names.ShouldAllBe(name => name.Start >= 0 && name.Start + name.Length <= text.Length && name.Text == text.Substring(name.Start, name.Length));
            heard.Relations.ShouldAllBe(relation => relation.Path.Count > 0 && relation.Start + relation.Length <= text.Length);
        }
    }

    public static TheoryData<string, string, string> Names() => Rows("names.txt", row => row.Id);

    public static TheoryData<string, string, string> Relations() => Rows("relations.txt", row => row.Expected);

    public static TheoryData<string, string, string> Places() => Rows("places.txt", row => row.Expected);

    private static Understanding Hear(string language, string text) => World.Ears.Hear(text, new Language(language));

    private static TheoryData<string, string, string> Rows(string file, Func<(string Id, string Expected, string Language, string Text), string> first)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Read(file)) data.Add(first(row), row.Language, row.Text);
        return data;
    }

    private static IEnumerable<(string Id, string Expected, string Language, string Text)> Read(string file)
    {
        var (id, expected) = ("", "");
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Recognition", file)))
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            if (line.StartsWith("  ", StringComparison.Ordinal)) yield return (id, expected, line.Trim()[..2], line[(line.IndexOf(':') + 1)..].Trim());
            else (id, expected) = line.Split('|') is [var name, var rest] ? (name.Trim(), rest.Trim()) : (line.Trim(), "");
        }
    }
}
