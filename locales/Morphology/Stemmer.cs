using System.Text;
using Lucene.Net.Tartarus.Snowball;

namespace Janua.Locales;

/// <summary>Every stem a word of one language may have; the vocabulary it is looked up in decides which was meant.
/// Knows no language: all of it is in <c>words/suffixes.yaml</c> and <c>words/stopwords.yaml</c>. Safe to share between threads.</summary>
public sealed class Stemmer
{
    private const int LongestWord = 40;
    private readonly StemmerFile data;
    private readonly Letters letters;
    private readonly AffixChain[] chains;
    private readonly HashSet<string> stopWords;
    private readonly HashSet<string> commonStems;
    private readonly ThreadLocal<SnowballProgram?> snowball;

    internal Stemmer(StemmerFile data, Letters letters, IEnumerable<string> stopWords, IEnumerable<string> commonWords)
    {
        (this.data, this.letters) = (data, letters);
        chains = [.. data.Chains.Select(chain => new AffixChain(chain.Name, chain.After, Folded(chain.Prefixes), Folded(chain.Suffixes)))];
        this.stopWords = [.. stopWords.Select(Fold)];
        var program = data.Snowball is null ? null : SnowballType(data.Snowball);
        snowball = new(() => program is null ? null : (SnowballProgram)Activator.CreateInstance(program)!);
        commonStems = [.. commonWords.SelectMany(WholeStems)];
    }

    /// <summary>The spelling in which words of this language are compared: the search form of <see cref="Normaliser.Fold"/>
    /// in plain letters, with the language's own twins of a letter made one.</summary>
    public string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in letters.Plain(Normaliser.Fold(word)))
            if (data.Folds.TryGetValue(letter, out var twin)) folded.Append(twin);
            else folded.Append(letter);
        return folded.ToString();
    }

    /// <summary>All there is to know about a word, found in one go.</summary>
    public WordParts TakeApart(string word)
    {
        var folded = Fold(word);
        var stems = StemsOf(folded);
        return new WordParts(folded, stems, stopWords.Contains(folded), commonStems.Overlaps(stems));
    }

    // What is left of a common word after more than its ending may be the stem of a rare one.
    private IEnumerable<string> WholeStems(string word)
    {
        var folded = Fold(word);
        return StemsOf(folded).Where((stem, at) => at == 0 || stem.Length >= Math.Max(4, folded.Length - 2));
    }

    private IReadOnlyList<string> StemsOf(string folded)
    {
        if (folded.Length == 0) return [];
        if (folded.Length > LongestWord) return [folded[..LongestWord]];
        var stems = new HashSet<string>(StringComparer.Ordinal) { folded };
        if (snowball.Value is { } program) stems.Add(Snowball(program, folded));
        Strip(folded, stems);
        foreach (var inner in data.Inner) Open(inner, stems);
        return [.. stems.OrderByDescending(stem => stem.Length).ThenBy(stem => stem, StringComparer.Ordinal)];
    }

    private void Strip(string folded, HashSet<string> stems)
    {
        var byChain = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var chain in chains)
        {
            var found = byChain[chain.Name] = new HashSet<string>(StringComparer.Ordinal);
            foreach (var start in chain.After is null ? [folded] : byChain[chain.After].ToArray())
                chain.Strip(start, data.Minimum, data.Hardened, found);
            stems.UnionWith(found);
        }
    }

    private void Open(string inner, HashSet<string> stems)
    {
        foreach (var stem in stems.ToArray())
        {
            var bones = string.Concat(stem.Where((letter, at) => (at > 0 && at == stem.Length - 1) || !inner.Contains(letter)));
            if (bones.Length >= data.Minimum) stems.Add(bones);
        }
    }

    private static string Snowball(SnowballProgram program, string word)
    {
        program.SetCurrent(word);
        program.Stem();
        return program.Current;
    }

    private string[][] Folded(List<List<string>> slots) => [.. slots.Select(slot => slot.Select(Fold).Distinct().ToArray())];

    private static Type SnowballType(string name) =>
        typeof(SnowballProgram).Assembly.GetType($"Lucene.Net.Tartarus.Snowball.Ext.{name}Stemmer")
        ?? throw new InvalidDataException($"no Snowball stemmer is called {name}");
}
