using System.Collections.Frozen;

namespace Janua.Locales;

/// <summary>Letters of another script that look the same, mended where a word mixes two scripts: the Latin i in
/// "бiлiм", the Latin schwa on phones without a Kazakh keyboard.</summary>
internal static class LookAlikes
{
    private static readonly FrozenDictionary<char, char> latinToCyrillic = Pairs(
        "aаcсeеoоpрxхyуkкmмtтbвhһiіnпuиəәɵөöөäәïїëё" + "AАBВCСEЕHНIІKКMМOОPРTТXХYУƏӘƟӨÖӨÄӘ");

    private static readonly FrozenDictionary<char, char> cyrillicToLatin = Pairs(
        "аaсcеeоoрpхxуyкkмmтtвbһhіiәəөöёë" + "АAВBСCЕEНHІIКKМMОOРPТTХXУYӘƏӨÖ");

    public static string Resolve(string word)
    {
        int latin = 0, cyrillic = 0;
        foreach (var letter in word)
        {
            var script = Scripts.Of((int)letter);
            if (script == Script.Latn) latin++;
            else if (script == Script.Cyrl) cyrillic++;
        }
        if (latin == 0 || cyrillic == 0) return word;
        return Replace(word, cyrillic >= latin ? latinToCyrillic : cyrillicToLatin);
    }

    private static string Replace(string word, FrozenDictionary<char, char> pairs) =>
        string.Create(word.Length, (word, pairs), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = state.pairs.TryGetValue(state.word[i], out var twin) ? twin : state.word[i];
        });

    private static FrozenDictionary<char, char> Pairs(string twins) =>
        twins.Chunk(2).DistinctBy(pair => pair[0]).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
