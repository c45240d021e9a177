namespace Janua.Locales;

/// <summary>How likely a word is in each way of writing of one script: counts of letters after up to three others
/// (Witten–Bell smoothed), and of whole words. All ways are counted together so that one look-up serves them all.</summary>
internal sealed class LetterChain
{
    private const int Context = 3;
    private const char Edge = ' ';
    // how much a word seen whole counts against its letters
    private const double WholeWord = 0.4;

    private readonly Dictionary<ulong, int[]> counts = [];
    private readonly Dictionary<ulong, (int[] Total, int[] Kinds)> contexts = [];
    private readonly Dictionary<string, int[]> words = new(StringComparer.Ordinal);
    private readonly double[] wordTotals;
    private readonly HashSet<char> alphabet = [];
    private readonly int ways;

    public LetterChain(IReadOnlyList<SpeechSample> samples)
    {
        ways = samples.Count;
        wordTotals = new double[ways];
        for (var way = 0; way < ways; way++)
            foreach (var token in Normaliser.Tokens(samples[way].Text))
                if (!token.IsNumber) Count(token.Spelled, way);
    }

    /// <summary>Writes the probability of a word in each way of writing.</summary>
    public void Probabilities(string word, Span<double> result)
    {
        result.Clear();
        foreach (ref var one in result) one = 1;
        Span<double> letter = stackalloc double[ways];
        var length = Math.Min(word.Length, 32);
        for (var at = 0; at <= length; at++)
        {
            Letter(word, at, length, letter);
            for (var way = 0; way < ways; way++) result[way] *= letter[way];
        }
        var seen = words.GetValueOrDefault(word);
        for (var way = 0; way < ways; way++)
            result[way] = (1 - WholeWord) * result[way] + (seen is null ? 0 : WholeWord * seen[way] / wordTotals[way]);
    }

    private void Letter(string word, int at, int length, Span<double> probability)
    {
        probability.Fill(1.0 / (alphabet.Count + 20));
        for (var order = 0; order <= Context; order++)
        {
            if (order > at + 1) break;
            var context = Key(word, at - order, at, length);
            if (!contexts.TryGetValue(context, out var known)) break;
            var count = counts.GetValueOrDefault(Key(word, at - order, at + 1, length));
            for (var way = 0; way < ways; way++)
            {
                if (known.Total[way] == 0) continue;
                probability[way] = ((count?[way] ?? 0) + known.Kinds[way] * probability[way]) / (known.Total[way] + known.Kinds[way]);
            }
        }
    }

    private void Count(string word, int way)
    {
        var length = Math.Min(word.Length, 32);
        wordTotals[way]++;
        if (!words.TryGetValue(word, out var seen)) words[word] = seen = new int[ways];
        seen[way]++;
        for (var at = 0; at <= length; at++)
        {
            if (at < length) alphabet.Add(word[at]);
            for (var order = 0; order <= Context && order <= at + 1; order++) Count(word, at, order, length, way);
        }
    }

    private void Count(string word, int at, int order, int length, int way)
    {
        var context = Key(word, at - order, at, length);
        var gram = Key(word, at - order, at + 1, length);
        if (!contexts.TryGetValue(context, out var known)) contexts[context] = known = (new int[ways], new int[ways]);
        if (!counts.TryGetValue(gram, out var count)) counts[gram] = count = new int[ways];
        if (count[way]++ == 0) known.Kinds[way]++;
        known.Total[way]++;
    }

    /// <summary>Up to four letters in one number; the edge of a word is a letter too, so no two keys meet.</summary>
    private static ulong Key(string word, int from, int to, int length)
    {
        ulong key = 0;
        for (var at = from; at < to; at++) key = (key << 16) | (at < 0 || at >= length ? Edge : word[at]);
        return key;
    }
}
