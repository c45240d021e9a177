using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Janua.Locales;

/// <summary>Facts of the scripts we read, whatever language is written in them (Unicode blocks, and letters that
/// writers of a script use one for another).</summary>
internal static class Scripts
{
    /// <summary>The stroke that only stretches an Arabic word.</summary>
    public const char Tatweel = '\u0640';

    // \0 drops the letter
    private static readonly FrozenDictionary<char, char> folds = new Dictionary<char, char>
    {
        ['ё'] = 'е',
        ['أ'] = 'ا', ['إ'] = 'ا', ['آ'] = 'ا', ['ٱ'] = 'ا', ['ٲ'] = 'ا', ['ٳ'] = 'ا',
        ['ى'] = 'ي', ['ی'] = 'ي', ['ې'] = 'ي', ['ئ'] = 'ي', ['ؤ'] = 'و',
        ['ة'] = 'ه', ['ە'] = 'ه', ['ہ'] = 'ه', ['ھ'] = 'ه', ['ۀ'] = 'ه', ['ۃ'] = 'ه',
        ['ک'] = 'ك', ['ڪ'] = 'ك', ['ء'] = '\0', ['ٴ'] = '\0',
    }.ToFrozenDictionary();

    public static readonly SearchValues<char> FoldedLetters = SearchValues.Create(folds.Keys.AsSpan());

    public static char Fold(char letter) => folds.TryGetValue(letter, out var folded) ? folded : letter;

    public static bool IsMark(char letter) => letter > 0x2FF && IsMark(char.GetUnicodeCategory(letter));

    public static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // U+FDFA and U+FDFB are whole sentences in one character, not words
    public static bool IsLetter(Rune rune, UnicodeCategory category) =>
        category <= UnicodeCategory.OtherLetter && rune.Value is not (0xFDFA or 0xFDFB);

    public static Script Of(int letter) => letter switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= 0xC0 and <= 0x2AF and not (0xD7 or 0xF7) or >= 0x1E00 and <= 0x1EFF => Script.Latn,
        >= 0x400 and <= 0x52F or >= 0x1C80 and <= 0x1C8F or >= 0xA640 and <= 0xA69F => Script.Cyrl,
        >= 0x600 and <= 0x6FF or >= 0x750 and <= 0x77F or >= 0x8A0 and <= 0x8FF or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC => Script.Arab,
        _ => Script.Zyyy,
    };

    /// <summary>The script most letters of a word belong to.</summary>
    public static Script Of(string word)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var letter in word)
            if (char.IsLetter(letter)) counts[(int)Of((int)letter)]++;
        return Most(counts);
    }

    /// <summary>The script with the highest count; <see cref="Script.Zyyy"/> when nothing is counted.</summary>
    public static Script Most(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var script = 1; script < counts.Length; script++)
            if (counts[script] > 0 && counts[script] >= counts[best]) best = script;
        return (Script)best;
    }
}
