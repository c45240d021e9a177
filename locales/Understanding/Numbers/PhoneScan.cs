using PhoneNumbers;

namespace Janua.Locales;

/// <summary>Finds phone numbers: runs of digits, spaces and the marks between them that a numbering plan knows.</summary>
internal static class PhoneScan
{
    private const int FewestDigits = 7, MostDigits = 15;
    // a number without a country belongs to the country we work in
    private const string HomeRegion = "KZ";

    private static readonly PhoneNumberUtil plans = PhoneNumberUtil.GetInstance();

    public static IReadOnlyList<PhoneMention> Find(string text, IReadOnlyList<Token> tokens)
    {
        var found = new List<PhoneMention>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].IsNumber) continue;
            var last = Run(text, tokens, at);
            if (Read(text, tokens, at, last) is { } phone) found.Add(phone);
            at = last;
        }
        return found;
    }

    /// <summary>The last token of the digits that begin here and have only marks of phone numbers between them.</summary>
    private static int Run(string text, IReadOnlyList<Token> tokens, int at)
    {
        while (at + 1 < tokens.Count && tokens[at + 1].IsNumber && IsInside(Gap(text, tokens[at], tokens[at + 1]))) at++;
        return at;
    }

    private static PhoneMention? Read(string text, IReadOnlyList<Token> tokens, int first, int last)
    {
        var digits = string.Concat(tokens.Skip(first).Take(last - first + 1).Select(token => token.Spelled).Take(MostDigits));
        if (digits.Length is < FewestDigits or > MostDigits) return null;
        var start = tokens[first].Start;
        var international = start > 0 && text[start - 1] == '+' || start > 1 && text[start - 1] == '(' && text[start - 2] == '+';
        try
        {
            var number = plans.Parse((international ? "+" : "") + digits, HomeRegion);
            if (!plans.IsValidNumber(number)) return null;
            return new PhoneMention(plans.Format(number, PhoneNumberFormat.E164), start, tokens[last].Start + tokens[last].Length - start);
        }
        catch (NumberParseException)
        {
            return null; // the library says "not a phone number" with an exception
        }
    }

    private static bool IsInside(ReadOnlySpan<char> gap) => gap.Length <= 3 && !gap.ContainsAnyExcept(" -()–.\u00A0");

    private static ReadOnlySpan<char> Gap(string text, Token one, Token next) => text.AsSpan(one.Start + one.Length, next.Start - one.Start - one.Length);
}
