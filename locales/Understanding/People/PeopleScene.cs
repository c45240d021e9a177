namespace Janua.Locales;

/// <summary>One message as one language spells it.</summary>
/// <param name="Forms">For each token the spellings it may stand for; none for a number.</param>
/// <param name="IsSpoken">Whether the message is, or may be, in that language: else its names count only as they stand.</param>
internal sealed record PeopleScene(PeopleWords Words, string Text, IReadOnlyList<Token> Tokens, IReadOnlyList<IReadOnlyList<string>> Forms, bool IsSpoken)
{
    /// <summary>Whether two tokens stand side by side with nothing but a space, a hyphen or the point of an initial between.</summary>
    public static bool Touch(string text, Token one, Token next)
    {
        const int widest = 2;
        var gap = text.AsSpan(one.Start + one.Length, next.Start - one.Start - one.Length);
        return gap.Length <= widest && !gap.ContainsAnyExcept(one.Spelled.Length == 1 ? " -–.\u00A0" : " -–\u00A0");
    }

    public bool Touches(int at) => at >= 0 && at + 1 < Tokens.Count && Touch(Text, Tokens[at], Tokens[at + 1]);

    public (int Start, int Length) Span(int first, int last) => (Tokens[first].Start, Tokens[last].Start + Tokens[last].Length - Tokens[first].Start);
}
