using System.Text;
using System.Text.RegularExpressions;

namespace Janua.Admin.Layout;

/// <summary>Turns what code and strangers say into what a page shows.</summary>
public static partial class Shown
{
    /// <summary>The name of a value as the text files write it: <c>SocialWorker</c> is <c>social-worker</c>.</summary>
    public static string Word(this Enum value) => Hump().Replace(value.ToString(), "-$1").ToLowerInvariant();

    /// <summary>A stranger's words with their invisible and direction-turning marks made visible: nobody hides
    /// something from staff behind a mark they cannot see.</summary>
    public static string Marks(string text)
    {
        if (!Hidden().IsMatch(text)) return text;
        return Hidden().Replace(text, mark =>
        {
            var shown = new StringBuilder();
            foreach (var rune in mark.Value.EnumerateRunes()) shown.Append(System.Globalization.CultureInfo.InvariantCulture, $"⟦{rune.Value:X4}⟧");
            return shown.ToString();
        });
    }

    /// <summary>A line of our own without the return code it may hold: a code belongs to the person alone, and with it
    /// staff could write as that person.</summary>
    public static string WithoutCodes(string text) => Code().Replace(text, "••••");

    // Whatever our texts fill in stands between isolates; a code has at least eight figures or capitals.
    [GeneratedRegex(@"(?<=\u2068)(?:[0-9A-Z][ \-]?){8,}(?=\u2069)", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("(?<!^)([A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Hump();

    // Joiners (200C, 200D) and plain direction marks (200E, 200F) belong to honest writing.
    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]|\uDB40[\uDC00-\uDC7F]", RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();
}
