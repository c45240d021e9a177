using System.Text;

namespace Janua.Locales;

/// <summary>Splits a message into words and brings each to one spelling: compatibility forms (NFKC), invisible and
/// direction marks, look-alike letters, elongation, digits of every script. What is true of one language only
/// (Kazakh letters typed as Russian ones) is data, see <see cref="Letters"/>. Linear in the text; never throws.</summary>
public static class Normaliser
{
    /// <summary>No word of ours is longer; what follows in a run without spaces is not looked at.</summary>
    public const int LongestWord = 64;

    /// <summary>The words and numbers of a text, in order.</summary>
    public static IReadOnlyList<Token> Tokens(string text) => new TokenScan(text).Run();

    /// <summary>The search form of one word; empty when it holds no letter or digit.</summary>
    public static string Fold(string word) => string.Concat(Tokens(word).Select(token => token.Folded));

    internal static Token? Token(string text, string content, int start, int end)
    {
        var spelled = Spell(content);
        if (spelled.Length == 0) return null;
        return new Token(text[start..end], spelled, Folded(spelled), Scripts.Of(spelled), start, end - start);
    }

    private static string Spell(string content)
    {
        var plain = IsPlain(content) ? content : LookAlikes.Resolve(content.Normalize(NormalizationForm.FormKC));
        var spelled = new StringBuilder(plain.Length);
        var run = 0;
        foreach (var letter in plain)
        {
            if (Scripts.IsMark(letter) || letter == Scripts.Tatweel) continue;
            var lower = letter == 'İ' ? 'i' : char.ToLowerInvariant(letter);
            run = spelled.Length > 0 && spelled[^1] == lower && char.IsLetter(lower) ? run + 1 : 0;
            if (run == 2) spelled.Length--; // сәәәлем → сәлем: three of one letter are one drawn-out letter
            else if (run < 2) spelled.Append(lower);
            if (run >= 2) run = 2;
        }
        return spelled.ToString();
    }

    private static bool IsPlain(string content) => content.All(char.IsAscii);

    /// <summary>The search form of a word that is spelled already.</summary>
    internal static string Folded(string spelled)
    {
        if (!spelled.AsSpan().ContainsAny(Scripts.FoldedLetters)) return spelled;
        var folded = new StringBuilder(spelled.Length);
        foreach (var letter in spelled)
            if (Scripts.Fold(letter) is var one && one != '\0') folded.Append(one);
        return folded.Length == 0 ? spelled : folded.ToString();
    }
}
