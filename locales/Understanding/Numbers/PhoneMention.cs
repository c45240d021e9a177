namespace Janua.Locales;

/// <summary>A phone number in a message.</summary>
/// <param name="E164">In international form (+77011234567).</param>
/// <param name="Start">Position of its first digit in the message.</param>
/// <param name="Length">In UTF-16 characters.</param>
public sealed record PhoneMention(string E164, int Start, int Length)
{
    internal bool Covers(Token token) => token.Start >= Start && token.Start < Start + Length;
}
