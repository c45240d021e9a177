using Janua.Locales;

namespace Janua.Domain.Knowledge.Search;

/// <summary>Turns articles, and what strangers talk about, into topics over one vocabulary.</summary>
internal sealed class TopicReader(WordReader reader, ConceptFinder concepts, Vocabulary vocabulary)
{
    /// <summary>Every word of the topics as it is written.</summary>
    public HashSet<string> Spellings { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes the words of the articles apart on all cores; what is left to do goes one after another, so that the
    /// same articles always make the same search.</summary>
    public void Prepare(IReadOnlyList<PublishedArticle> articles) => Parallel.ForEach(
        articles.SelectMany(article => article.Texts),
        text => { foreach (var part in (IEnumerable<string>)[text.Value.Title, .. text.Value.Phrasings, text.Value.Answer]) reader.ReadText(text.Key, part).Count(); });

    public Topic Read(PublishedArticle article) => Close(new Topic(article, [.. article.Texts.SelectMany(text => Passages(text.Key, text.Value))]));

    public Topic Read(PhraseList strangers) => Close(new Topic(null,
        [.. strangers.Phrases.SelectMany(list => list.Value.Select(phrase => Passage(Field.Phrasing, list.Key, phrase)))]));

    private IEnumerable<Passage> Passages(Language language, PublishedText text) =>
    [
        Passage(Field.Title, language, text.Title),
        .. text.Phrasings.Select(phrasing => Passage(Field.Phrasing, language, phrasing)),
        Passage(Field.Answer, language, text.Answer),
    ];

    private Passage Passage(Field field, Language language, string text)
    {
        var words = reader.ReadText(language, text).ToList();
        Spellings.UnionWith(words.SelectMany(word => word.Spellings).Select(spelling => spelling.Term));
        var terms = words.Select(word => word.IsStopWord ? [] : word.Forms.Select(form => vocabulary.Add(form.Term)).ToList()).ToList();
        foreach (var (term, at, length) in concepts.Find(words))
            for (var i = at; i < at + length; i++) terms[i].Add(vocabulary.Add(term));
        int[][] carrying = [.. terms.Where(word => word.Count > 0).Select(word => word.Distinct().ToArray())];
        return new Passage(field, language, [.. carrying.SelectMany(word => word).Distinct().Order()], carrying, field == Field.Answer ? [] : vocabulary.Pairs(carrying));
    }

    private Topic Close(Topic topic)
    {
        vocabulary.Count(topic);
        return topic;
    }
}
