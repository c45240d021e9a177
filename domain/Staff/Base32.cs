namespace Janua.Domain.Staff;

/// <summary>Base 32 (RFC 4648) as authenticator apps write their secrets: A–Z and 2–7.</summary>
public static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsALetter = 5;

    /// <exception cref="FormatException">A letter that is not of base 32.</exception>
    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>();
        int bits = 0, value = 0;
        foreach (var letter in text.TrimEnd('='))
        {
            var index = Letters.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            if (index < 0) throw new FormatException("Not base 32.");
            value = ((value << BitsALetter) | index) & 0xFFFF;
            bits += BitsALetter;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(value >> bits));
        }
        return [.. bytes];
    }
}
