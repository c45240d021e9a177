namespace Janua.Locales;

/// <summary>Lists the numbers of a message.</summary>
internal static class NumberListing
{
    public static IEnumerable<NumberMention> Of(IReadOnlyList<Lexeme> row)
    {
        for (var at = 0; at < row.Count; at++)
        {
            var lexeme = row[at];
            if (lexeme.Made is not Num number || lexeme.Is(WordRole.Weekday)) continue;
            var (value, to) = (number.Value, lexeme.To);
            if (!number.Ordinal && Half(row, at + 1) is { } half) (value, to) = (value + 0.5m, half.To);
            yield return new NumberMention(value, number.Ordinal, lexeme.From, to - lexeme.From);
        }
    }

    private static Lexeme? Half(IReadOnlyList<Lexeme> row, int at)
    {
        if (at < row.Count && row[at].Is(WordRole.HalfMore)) return row[at];
        return at + 1 < row.Count && row[at].Is(WordRole.And) && row[at + 1].Is(WordRole.Half) ? row[at + 1] : null;
    }
}
