using System.Globalization;

namespace Janua.Locales;

/// <summary>Makes numbers of the words, digits, scales and endings that follow one another.</summary>
internal sealed class NumberScan(IReadOnlyList<Lexeme> row, bool hyphenMakesOrdinal)
{
    private const int LongestDigits = 12;

    private readonly List<Lexeme> made = [];
    private int at;

    public List<Lexeme> Run()
    {
        while (at < row.Count)
        {
            var from = at;
            if (Read() is { } number)
            {
                var ending = OrdinalEnding();
                Add(from, number with { Ordinal = number.Ordinal || ending }, ending && row[at - 1].Is(WordRole.OrdOf));
            }
            else made.Add(row[at = from]);
            if (at == from) at++;
        }
        return made;
    }

    private Num? Read()
    {
        if (row[at].Is(WordRole.Digits)) return Scaled(DigitsNumber());
        return Starts(row[at]) || (row[at].Is(WordRole.Perhaps) && at > 0 && BesideHour(row[at - 1])) ? new NumberBuilder(row, at).Read(out at) : null;
    }

    private static bool Starts(Lexeme lexeme) => lexeme.Is(WordRole.Cardinal) || lexeme.Is(WordRole.Tens) || lexeme.Is(WordRole.Ordinal) || lexeme.Is(WordRole.OrdinalOf) || lexeme.Is(WordRole.Scale) || lexeme.Is(WordRole.Couple);

    private static bool BesideHour(Lexeme before) => before.Is(WordRole.Unit, "hour") || before.Is(WordRole.Part);

    private Num? DigitsNumber()
    {
        var digits = (string)row[at].Made!;
        var count = digits.Length;
        if (count > LongestDigits) return null;
        var value = decimal.Parse(digits, CultureInfo.InvariantCulture);
        at++;
        // 25 000
        while (count <= 3 && at < row.Count && row[at].Made is string next && row[at].Is(WordRole.Digits) && next.Length == 3 && row[at].From == row[at - 1].To + 1 && value is > 0 and < 1_000_000)
            value = value * 1000 + decimal.Parse(row[at++].Made as string ?? "", CultureInfo.InvariantCulture);
        // 1,500,000; with one mark only it may be a fraction
        while (count <= 3 && value is > 0 and < 1_000_000_000 && Grouped(at) && (value >= 1000 || Grouped(at + 2)))
        {
            value = value * 1000 + decimal.Parse((string)row[at + 1].Made!, CultureInfo.InvariantCulture);
            at += 2;
        }
        if (Fraction() is { } fraction) (value, count) = (value + fraction, count + 2);
        return new Num(value, false, count);
    }

    private bool Grouped(int mark) => mark + 1 < row.Count && (row[mark].Is(WordRole.Comma) || row[mark].Is(WordRole.Dot))
        && row[mark].From == row[mark - 1].To && row[mark + 1].From == row[mark].To && row[mark + 1].Is(WordRole.Digits) && row[mark + 1].Made is string { Length: 3 };

    /// <summary>1,5 and 1.5; 10.30 is a time and 5.12.2026 a date.</summary>
    private decimal? Fraction()
    {
        if (at + 1 >= row.Count || row[at].From != row[at - 1].To || row[at].To != row[at].From + 1 || row[at + 1].Made is not string digits || !row[at + 1].Is(WordRole.Digits)) return null;
        var dotted = row[at].Is(WordRole.Dot) && digits.Length == 1 && !(at + 2 < row.Count && row[at + 2].Is(WordRole.Dot));
        if (!dotted && !(row[at].Is(WordRole.Comma) && digits.Length <= 2)) return null;
        at += 2;
        return decimal.Parse("0." + digits, CultureInfo.InvariantCulture);
    }

    /// <summary>120 thousand, 1,5 million.</summary>
    private Num? Scaled(Num? number)
    {
        while (number is not null && at < row.Count && row[at].Find(WordRole.Scale) is { } scale && !row[at].Is(WordRole.Unit))
        {
            number = number with { Value = number.Value * decimal.Parse(scale.Value, CultureInfo.InvariantCulture) };
            at++;
        }
        return number;
    }

    /// <summary>The ending that makes an ordinal: 15-го, 5-ші; or the bare hyphen where a language writes it so.</summary>
    private bool OrdinalEnding()
    {
        if (at >= row.Count) return false;
        if (row[at].Is(WordRole.Dash) && at + 1 < row.Count && row[at].To == row[at].From + 1)
        {
            if (row[at + 1].Is(WordRole.Ord) || row[at + 1].Is(WordRole.OrdOf)) { at += 2; return true; }
            if (IsEnding(row[at + 1])) { at++; return false; }
            return row[at - 1].Is(WordRole.Digits) && hyphenMakesOrdinal && IsWord(row[at + 1]);
        }
        if (!row[at].Is(WordRole.Ord) && !row[at].Is(WordRole.OrdOf)) return false;
        at++;
        return true;
    }

    private static bool IsEnding(Lexeme lexeme) => lexeme.Senses[0].Role is WordRole.Poss or WordRole.Loc or WordRole.Dat or WordRole.Abl or WordRole.Collective;

    private static bool IsWord(Lexeme lexeme) => !lexeme.Is(WordRole.Digits) && !Starts(lexeme) && lexeme.Senses[0].Role is not (WordRole.Comma or WordRole.Stop or WordRole.Dash);

    private void Add(int from, Num number, bool of)
    {
        var last = row[at - 1];
        List<Sense> senses = [Sense.Of(WordRole.Number)];
        if (number.Ordinal) senses.Add(Sense.Of(WordRole.Ordinal));
        if (of || last.Is(WordRole.OrdinalOf)) senses.Add(Sense.Of(WordRole.OrdinalOf));
        // a word that is a number and something else (Arabic two and Monday) stays both
        if (at == from + 1) senses.AddRange(last.Senses.Where(sense => sense.Role is not (WordRole.Cardinal or WordRole.Tens or WordRole.Ordinal or WordRole.OrdinalOf or WordRole.Digits)));
        made.Add(new Lexeme(senses, row[from].From, last.To, number));
    }
}
