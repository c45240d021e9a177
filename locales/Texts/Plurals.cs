namespace Janua.Locales;

/// <summary>The CLDR plural categories of whole numbers (supplemental/plurals, cardinals).</summary>
public static class Plurals
{
    private static readonly string[] OneOther = ["one", "other"];
    private static readonly string[] EastSlavic = ["one", "few", "many", "other"];
    private static readonly string[] Arabic = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>Every category a message has to give under a rule. East Slavic <c>other</c> is for fractions only, and still asked for.</summary>
    public static IReadOnlyList<string> Categories(PluralRule rule) => rule switch
    {
        PluralRule.OneOther => OneOther,
        PluralRule.EastSlavic => EastSlavic,
        PluralRule.Arabic => Arabic,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A plural rule without categories."),
    };

    /// <summary>The category of a whole number; a negative number counts as its absolute value.</summary>
    public static string Category(PluralRule rule, long number)
    {
        var n = number == long.MinValue ? long.MaxValue : Math.Abs(number);
        return rule switch
        {
            PluralRule.OneOther => n == 1 ? "one" : "other",
            PluralRule.EastSlavic => OfEastSlavic(n % 10, n % 100),
            PluralRule.Arabic => OfArabic(n, n % 100),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A plural rule without categories."),
        };
    }

    private static string OfEastSlavic(long lastDigit, long lastTwo) => lastDigit switch
    {
        1 when lastTwo != 11 => "one",
        >= 2 and <= 4 when lastTwo is not (>= 12 and <= 14) => "few",
        _ => "many",
    };

    private static string OfArabic(long n, long lastTwo) => (n, lastTwo) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}
