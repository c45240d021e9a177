namespace Janua.Locales;

/// <summary>Counts slips of the finger between two words: a letter missing, added, wrong, or two swapped
/// (optimal string alignment).</summary>
public static class Slips
{
    /// <returns>The number of slips, or <paramref name="most"/> + 1 when there are more.</returns>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || b.Length > Normaliser.LongestWord) return most + 1;
        Span<int> two = stackalloc int[b.Length + 1], one = stackalloc int[b.Length + 1], now = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) one[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                now[j] = Math.Min(Math.Min(one[j], now[j - 1]) + 1, one[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], two[j - 2] + 1);
            }
            var spare = two;
            two = one;
            one = now;
            now = spare;
        }
        return Math.Min(one[b.Length], most + 1);
    }
}
