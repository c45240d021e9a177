using System.Buffers;

namespace Janua.Locales;

/// <summary>What stands in messages and belongs to no language: numbers, links, addresses, drawn-out laughter.</summary>
internal static class Noise
{
    private static readonly SearchValues<char> blanks = SearchValues.Create(" \t\r\n\u00A0");

    /// <summary>The words a language can be told from.</summary>
    public static IEnumerable<Token> Without(string text, IEnumerable<Token> tokens) =>
        tokens.Where(token => !token.IsNumber && !IsLaughter(token) && !IsInLink(text, token));

    /// <summary>Five letters or more of at most two kinds: хахаха, ааааа, ههههه.</summary>
    private static bool IsLaughter(Token token) =>
        token.Original.Length >= 5 && token.Original.ToLowerInvariant().Distinct().Take(3).Count() <= 2;

    private static bool IsInLink(string text, Token token)
    {
        if (token.Script == Script.Cyrl) return false;
        const int longestLink = 200;
        var from = Math.Max(0, token.Start - longestLink);
        var start = text.AsSpan(from, token.Start - from).LastIndexOfAny(blanks) + 1 + from;
        var rest = text.AsSpan(token.Start, Math.Min(longestLink, text.Length - token.Start));
        var end = token.Start + (rest.IndexOfAny(blanks) is var blank and >= 0 ? blank : rest.Length);
        return IsLink(text.AsSpan(start, end - start));
    }

    private static bool IsLink(ReadOnlySpan<char> chunk)
    {
        if (chunk.Contains("://", StringComparison.Ordinal) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        var at = chunk.IndexOf('@');
        if (at >= 0 && at < chunk.Length - 1) return true;
        // site.kz or site.kz/page, not "end.Next"
        var slash = chunk.IndexOf('/');
        var host = slash > 0 ? chunk[..slash] : chunk.TrimEnd(".,!?;:)");
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || host.Length - dot - 1 is < 2 or > 4) return false;
        foreach (var letter in host[(dot + 1)..])
            if (!char.IsAsciiLetterLower(letter)) return false;
        return char.IsAsciiLetterOrDigit(host[dot - 1]);
    }
}
