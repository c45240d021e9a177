using System.Globalization;

namespace Janua.Locales;

/// <summary>Reads one spelled-out number: hundreds, tens and ones in falling order, "five and twenty", scales.</summary>
internal sealed class NumberBuilder(IReadOnlyList<Lexeme> row, int start)
{
    private decimal total, group;
    private decimal lastScale = decimal.MaxValue;
    private int at = start, ones;
    private bool ordinal, any, openTen;

    public Num Read(out int end)
    {
        while (at < row.Count && !ordinal && (Take(row[at]) || TakeAfterAnd())) { }
        end = at;
        return new Num(total + group, ordinal, 0, ones);
    }

    private bool TakeAfterAnd()
    {
        if (!any || !row[at].Is(WordRole.And) || at + 1 >= row.Count) return false;
        var before = at++;
        var (oldGroup, oldTotal) = (group, total);
        // "nine and ten" are two numbers, "a hundred and ten" and "five and twenty" one
        if (row[at].Find(WordRole.Cardinal) is { } next && Value(next) is var tens and >= 20 and < 100 && group % 100 is > 0 and < 10)
        {
            if (oldTotal == 0 && group < 10) ones = (int)group;
            group += tens;
            at++;
            return true;
        }
        if (row[at].Find(WordRole.Ordinal) is { } last && Value(last) is var late and >= 20 and < 100 && group % 100 is > 0 and < 10)
        {
            (group, ordinal, at) = (group + late, true, at + 1);
            return true;
        }
        // a thousand and a half of it
        if (group == 0 && total > 0 && (row[at].Is(WordRole.Half) || row[at].Is(WordRole.Quarter)))
        {
            total += lastScale * (row[at++].Is(WordRole.Half) ? 0.5m : 0.25m);
            return true;
        }
        if (group % 100 == 0 && Take(row[at])) return true;
        (at, group, total) = (before, oldGroup, oldTotal);
        return false;
    }

    private bool Take(Lexeme lexeme)
    {
        var taken = lexeme.Find(WordRole.Teen) is { } teen && any && group % 100 is > 0 and < 10 ? Add(Value(teen), fits: true)
            : lexeme.Find(WordRole.Scale) is { } scale && any | Value(scale) >= 100 ? Multiply(Value(scale))
            : lexeme.Find(WordRole.Tens) is { } ten ? Add(Value(ten), Fits(Value(ten)))
            : lexeme.Find(WordRole.Cardinal) is { } cardinal ? Add(Value(cardinal), Fits(Value(cardinal)))
            : lexeme.Find(WordRole.Perhaps) is { } perhaps ? Add(Value(perhaps), Fits(Value(perhaps)))
            : lexeme.Find(WordRole.Couple) is not null && !any ? Add(2, true)
            : lexeme.Find(WordRole.OrdinalOf) is { } of ? AddOrdinal(Value(of))
            : lexeme.Find(WordRole.Ordinal) is { } last && AddOrdinal(Value(last));
        if (!taken) return TakeHalfOfScale(lexeme);
        (any, openTen) = (true, lexeme.Is(WordRole.Tens));
        at++;
        return true;
    }

    /// <summary>Two and a half thousand.</summary>
    private bool TakeHalfOfScale(Lexeme lexeme)
    {
        if (!any || !lexeme.Is(WordRole.HalfMore) || at + 1 >= row.Count || row[at + 1].Find(WordRole.Scale) is null) return false;
        group += 0.5m;
        at++;
        return true;
    }

    private bool AddOrdinal(decimal value)
    {
        if (!Fits(value)) return false;
        // the twelfth, said as "the second ten"
        if (at + 1 < row.Count && value < 10 && row[at + 1].Find(WordRole.Teen) is { } teen)
        {
            value += Value(teen);
            at++;
        }
        // the twenty-first, said as "the first and twenty"
        if (value < 10 && at + 2 < row.Count && row[at + 1].Is(WordRole.And) && (row[at + 2].Find(WordRole.Ordinal) ?? row[at + 2].Find(WordRole.Cardinal)) is { } tens && Value(tens) is >= 20 and < 100)
        {
            value += Value(tens);
            at += 2;
        }
        group += value;
        ordinal = true;
        return true;
    }

    private bool Add(decimal value, bool fits)
    {
        if (fits) group += value;
        return fits;
    }

    private bool Fits(decimal value)
    {
        if (!any || (group == 0 && total > 0 && value < lastScale)) return value < lastScale;
        if (value <= 0 || group == 0 || group != decimal.Truncate(group)) return false;
        return (group % 100 == 0 && value < 100) || (group % 10 == 0 && (group % 100 >= 20 || openTen) && value < 10);
    }

    private bool Multiply(decimal scale)
    {
        if (scale == 100)
        {
            if (group >= 10) return false;
            group = Math.Max(group, 1) * 100;
            return true;
        }
        if (scale >= lastScale) return false;
        total += (group == 0 ? 1 : group) * scale;
        (group, lastScale, ones) = (0, scale, 0);
        return true;
    }

    private static decimal Value(Sense sense) => decimal.Parse(sense.Value, CultureInfo.InvariantCulture);
}
