namespace Janua.Domain.Knowledge.Search;

/// <summary>Says which words of a question met which part of a topic.</summary>
internal static class Reasons
{
    /// <summary>For each word the passage that holds its most telling term; shares add up to 1.</summary>
    public static IReadOnlyList<Reason> For(IReadOnlyList<AskedWord> words, Topic topic)
    {
        var met = words.Select(word => (word.Typed, Best: Best(word, topic))).Where(pair => pair.Best.Passage is not null).ToList();
        var all = met.Sum(pair => pair.Best.Worth);
        return [.. met.Select(pair => new Reason(pair.Typed, Name(pair.Best.Passage!.Field), pair.Best.Passage.Language, pair.Best.Worth / all))];
    }

    private static (Passage? Passage, float Worth) Best(AskedWord word, Topic topic)
    {
        (Passage? Passage, float Worth) best = (null, 0);
        foreach (var passage in topic.Passages) // titles come first, so they win a draw
            foreach (var term in word.Terms)
                if (term.Worth > best.Worth && passage.Has(term.Id)) best = (passage, term.Worth);
        return best;
    }

    private static string Name(Field field) => field switch { Field.Title => "title", Field.Phrasing => "phrasing", _ => "answer" };
}
