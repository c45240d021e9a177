using System.Text.Json;
using System.Text.Json.Serialization;
using Janua.Locales;
using Shouldly;
using Xunit;

namespace Janua.Tests.Recognition;

public sealed class PhraseTests
{
    private static readonly JsonSerializerOptions web = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public sealed record Row(string Id, string Language, string Text, Command? Command, string? RequestedLanguage, SmallTalk? SmallTalk, bool? YesNo, int? Position);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_phrase_is_heard_as_what_it_does(string id, string language, string text)
    {
        var row = all.First(row => row.Id == id && row.Language == language && row.Text == text);
        var heard = World.Ears.Hear(text, new Language(language));
        (heard.Command, heard.RequestedLanguage?.Code, heard.SmallTalk, heard.YesNo, heard.Position)
            .ShouldBe((row.Command, row.RequestedLanguage, row.SmallTalk, row.YesNo, row.Position));
    }

    [Fact]
    public void Every_row_stands_in_all_three_languages() =>
        all.GroupBy(row => row.Id).Where(rows => rows.Select(row => row.Language).Distinct().Count() != 3).Select(rows => rows.Key).ShouldBeEmpty();

    private static readonly IReadOnlyList<Row> all =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Recognition", "phrases.jsonl")).Select(line => JsonSerializer.Deserialize<Row>(line, web)!)];

    public static TheoryData<string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in all) data.Add(row.Id, row.Language, row.Text);
        return data;
    }
}
