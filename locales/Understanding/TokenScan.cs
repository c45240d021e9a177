using System.Buffers;
using System.Globalization;
using System.Text;

namespace Janua.Locales;

/// <summary>One pass over a text that finds where words begin and end.</summary>
internal sealed class TokenScan(string text)
{
    // more marks than this on one letter is decoration, and costly to bring to one form
    private const int MostMarks = 3;

    private readonly List<Token> tokens = [];
    private readonly StringBuilder word = new();
    private int start, end, marks;
    private bool lastIsDigit, lastIsLatin;

    public List<Token> Run()
    {
        for (var at = 0; at < text.Length;)
        {
            var valid = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var width) == OperationStatus.Done;
            if (!valid) Close();
            else Take(rune, at, width);
            at += width;
        }
        Close();
        return tokens;
    }

    private void Take(Rune rune, int at, int width)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category == UnicodeCategory.DecimalDigitNumber) Digit(rune, at, width);
        else if (Scripts.IsLetter(rune, category)) Letter(rune, at, width);
        else if (Scripts.IsMark(category)) Mark(rune, at, width);
        else if (category == UnicodeCategory.Format) { } // invisible: neither part of a word nor its end
        else if (IsInnerApostrophe(rune, at)) word.Append('\'');
        else Close();
    }

    private void Digit(Rune rune, int at, int width)
    {
        if (word.Length > 0 && !lastIsDigit && !lastIsLatin) Close();
        Append(rune, at, width);
        if (word.Length > 0) (lastIsDigit, lastIsLatin) = (true, false);
    }

    private void Letter(Rune rune, int at, int width)
    {
        // 5сынып is a number and a word, sa3a is one word
        var latin = Scripts.Of(rune.Value) == Script.Latn;
        if (word.Length > 0 && lastIsDigit && !latin) Close();
        Append(rune, at, width);
        (lastIsDigit, lastIsLatin) = (false, latin);
    }

    private void Mark(Rune rune, int at, int width)
    {
        if (word.Length == 0) return;
        if (++marks <= MostMarks) word.Append(rune.ToString());
        end = at + width;
    }

    private void Append(Rune rune, int at, int width)
    {
        if (word.Length == 0) start = at;
        if (word.Length < Normaliser.LongestWord)
        {
            var digit = Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;
            if (digit) word.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            else word.Append(rune.ToString());
        }
        end = at + width;
        marks = 0;
    }

    private bool IsInnerApostrophe(Rune rune, int at)
    {
        if (word.Length == 0 || at + 1 >= text.Length) return false;
        return rune.Value is '\'' or '’' or '‘' or '`' or '´' && char.IsLetterOrDigit(text[at + 1]) && (lastIsLatin || lastIsDigit);
    }

    private void Close()
    {
        if (word.Length > 0 && Normaliser.Token(text, word.ToString(), start, end) is { } token) tokens.Add(token);
        word.Clear();
        (marks, lastIsDigit, lastIsLatin) = (0, false, false);
    }
}
