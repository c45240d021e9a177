using Janua.Domain.Knowledge;

namespace Janua.Benchmarks;

/// <summary>What people ask: the phrasings of the starter content, one language after the other, topic by topic.</summary>
internal static class Questions
{
    public static IReadOnlyList<string> Read()
    {
        var articles = StarterContent.Load(StarterContent.Folder);
        var most = articles.SelectMany(article => article.Texts.Values).Max(text => text.Phrasings.Count);
        return [.. from round in Enumerable.Range(0, most)
                   from article in articles
                   from text in article.Texts.OrderBy(text => text.Key.Code, StringComparer.Ordinal)
                   where round < text.Value.Phrasings.Count
                   select text.Value.Phrasings[round]];
    }
}
