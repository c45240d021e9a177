using Janua.Locales;

namespace Janua.Tests.Recognition;

/// <summary>The shipped languages, and texts nobody kind would send.</summary>
internal static class World
{
    public static Languages Languages { get; } = Languages.Load(Path.Combine(AppContext.BaseDirectory, "locales"));

    public static Ears Ears { get; } = Ears.Load(Languages);

    public static IReadOnlyList<string> HostileTexts { get; } =
    [
        "", " ", "\0\0\0", "\uD800", "\uDC00a\uD83D", "\uFEFF", "\u202E\u202D\u2066",
        new string('a', 1_000_000),
        new string('\u0301', 200_000),
        "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 100_000)),
        string.Concat(Enumerable.Repeat("سلام қалай ", 50_000)),
        string.Concat(Enumerable.Repeat("aa' ", 100_000)),
        new string('ﷺ', 50_000), new string('\uFDFA', 1000), new string('İ', 5000),
        string.Concat(Enumerable.Range(0, 0xFFFF).Select(code => (char)code)),
        "\\u0000%s%n<script>'; drop table --", "🇰🇿👩‍👩‍👧‍👦🏽",
    ];
}
