using System.Text;

namespace Janua.Locales;

/// <summary>Wraps a filled-in value in U+2068…U+2069, so that its direction cannot disturb the sentence around it (UAX #9, isolates).</summary>
internal static class Isolate
{
    private const char First = '\u2068';
    private const char Pop = '\u2069';

    /// <summary>Appends the value as a unit of its own, whatever bidi marks it brings: a closing mark it did not open is dropped,
    /// what it leaves open is closed, and each of its lines is wrapped, because a line break ends every isolate.</summary>
    public static void Append(StringBuilder sentence, string value)
    {
        var open = 0;
        sentence.Append(First);
        foreach (var letter in value)
        {
            if (letter == Pop && open == 0) continue;
            if (letter is '\n' or '\r' or '\u0085' or '\u2029')
            {
                sentence.Append(Pop, open + 1).Append(letter).Append(First);
                open = 0;
                continue;
            }
            if (letter is '\u2066' or '\u2067' or First) open++;
            else if (letter == Pop) open--;
            sentence.Append(letter);
        }
        sentence.Append(Pop, open + 1);
    }
}
