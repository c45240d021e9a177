namespace Janua.Locales;

/// <summary>A number as it was said.</summary>
/// <param name="Ordinal">The fifth, not five.</param>
/// <param name="Spelled">Whether it was written in words.</param>
/// <param name="Digits">How many digits it was written with; 0 for words.</param>
/// <param name="Ones">Of "five and twenty" the five, which may be an hour with its minutes; 0 otherwise.</param>
internal sealed record Num(decimal Value, bool Ordinal, int Digits, int Ones = 0)
{
    public bool Spelled => Digits == 0;

    /// <summary>The value when it is whole and not above a limit.</summary>
    public int? Whole(int most) => Value == decimal.Truncate(Value) && Value >= 0 && Value <= most ? (int)Value : null;
}
