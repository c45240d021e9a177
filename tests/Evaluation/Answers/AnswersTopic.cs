using System.Text.Json;
using Janua.Domain.Knowledge;
using Janua.Locales;

namespace Janua.Evaluation.Answers;

/// <summary>An article in the form of <c>answers/knowledge.json</c>, for <c>--content</c>.</summary>
internal sealed record AnswersTopic(
    string Id, string Category, Dictionary<string, string> Title, Dictionary<string, string> Answer, Dictionary<string, List<string>> Phrasings)
{
    private static readonly JsonSerializerOptions web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<PublishedArticle> Read(string file) =>
        [.. JsonSerializer.Deserialize<List<AnswersTopic>>(File.ReadAllText(file), web)!.Select(topic => topic.Article)];

    private PublishedArticle Article => new(Id, Category, Audience.Everyone, Sensitivity.Answer, [],
        Title.ToDictionary(title => new Language(title.Key), title => new PublishedText(title.Value, Answer[title.Key], Phrasings[title.Key], null)));
}
