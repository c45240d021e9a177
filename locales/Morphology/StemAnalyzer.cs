using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Janua.Locales;

/// <summary>A Lucene analyser for one language: words by Unicode's rules, stop words out, all stems of a word at its position.</summary>
public sealed class StemAnalyzer(Stemmer stemmer) : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return new TokenStreamComponents(words, new StemFilter(words, stemmer));
    }
}
