using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Janua.Domain.Knowledge.Search;

/// <summary>The Lucene index in memory: from all topics, the few worth a closer look.</summary>
internal sealed class Candidates
{
    private const int Most = 40;
    private const string Terms = "terms";
    private readonly IndexSearcher searcher;

    public Candidates(IReadOnlyList<Topic> topics, Vocabulary vocabulary)
    {
        var directory = new RAMDirectory();
        var similarity = new BM25Similarity(0.8f, 0.3f);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            Similarity = similarity,
            MergePolicy = new LogDocMergePolicy(), // keeps documents in the order of the topics
        };
        using (var writer = new IndexWriter(directory, config))
            for (var at = 0; at < topics.Count; at++) writer.AddDocument(Page(topics[at], vocabulary));
        searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = similarity };
    }

    /// <summary>Places of the topics that share the most telling words with a question, best first, with Lucene's score.</summary>
    public IReadOnlyList<(int Place, float Score)> For(IReadOnlyList<AskedWord> words)
    {
        var query = new BooleanQuery();
        foreach (var word in words.Where(word => word.IsKnown))
        {
            var either = new DisjunctionMaxQuery(0.1f);
            foreach (var term in word.Terms) either.Add(new TermQuery(new Term(Terms, term.Text)) { Boost = term.Worth });
            query.Add(either, Occur.SHOULD);
        }
        if (query.Clauses.Count == 0) return [];
        return [.. searcher.Search(query, Most).ScoreDocs.Select(hit => (hit.Doc, hit.Score))];
    }

    private static Document Page(Topic topic, Vocabulary vocabulary) =>
        [new Lucene.Net.Documents.Field(Terms, new TermStream(topic.Passages.SelectMany(passage => passage.Terms).Distinct().Select(vocabulary.Text)), Whether)];

    // Whether a topic holds a term is all that is asked here.
    private static readonly FieldType Whether = new() { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };

    /// <summary>Terms that are ready, as Lucene takes them in.</summary>
    private sealed class TermStream : TokenStream
    {
        private readonly IEnumerator<string> terms;
        private readonly ICharTermAttribute term;

        public TermStream(IEnumerable<string> terms) => (this.terms, term) = (terms.GetEnumerator(), AddAttribute<ICharTermAttribute>());

        public override bool IncrementToken()
        {
            ClearAttributes();
            if (!terms.MoveNext()) return false;
            term.Append(terms.Current);
            return true;
        }
    }
}
