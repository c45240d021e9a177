using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Janua.Domain.Centres;

namespace Janua.Tests.NewLanguage;

/// <summary>A language nobody speaks: Russian with each letter replaced by another one of the Latin script. All of it is files
/// in a folder of its own, made from those of Russian; not a line of code knows it.</summary>
internal static partial class InventedLanguage
{
    public const string Code = "zz";

    private const string Cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private const string Invented = "uvbktiyŋsowgrnmeflzdapcþđhħłöjäøå";
    private const string Capitals = "UVBKTIYŊSOWGRNMEFLZDAPCÞĐHĦŁÖJÄØÅ";

    /// <summary>A Russian sentence as this language has it.</summary>
    public static string Say(string russian)
    {
        var said = new StringBuilder(russian.Length);
        foreach (var letter in russian)
        {
            var lower = char.ToLower(letter, CultureInfo.InvariantCulture);
            var at = Cyrillic.IndexOf(lower, StringComparison.Ordinal);
            said.Append(at < 0 ? letter : lower == letter ? Invented[at] : Capitals[at]);
        }
        return said.ToString();
    }

    /// <summary>Copies the shipped languages to a folder and adds this one to them.</summary>
    public static void AddTo(string folder, string shipped)
    {
        foreach (var file in Directory.EnumerateFiles(shipped, "*.yaml", SearchOption.AllDirectories))
            Write(Path.Combine(folder, Path.GetRelativePath(shipped, file)), File.ReadAllText(file));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(shipped, "ru"), "*.yaml", SearchOption.AllDirectories).Where(IsOfTheLanguage))
            Write(Path.Combine(folder, Code, Path.GetRelativePath(Path.Combine(shipped, "ru"), file)), Say(Renamed(File.ReadAllText(file))));
    }

    /// <summary>Copies the list of centres with their names in this language too.</summary>
    public static void AddCentresTo(string folder) => Write(
        Path.Combine(folder, "centres.yaml"),
        RussianBlock().Replace(File.ReadAllText(Path.Combine(CentreDirectory.Folder, "centres.yaml")), block => block.Value + Say(block.Value.Replace("  ru:", $"  {Code}:", StringComparison.Ordinal))));

    // Its keyboard and its spellings in other letters are not made up; the Snowball algorithm is for Russian only.
    private static bool IsOfTheLanguage(string file) => Path.GetFileName(file) is not ("keyboard.yaml" or "translit.yaml");

    private static string Renamed(string yaml) => OwnCode().Replace(Snowball().Replace(yaml, ""), Code)
        .Replace("name: Русский", "name: Zazu", StringComparison.Ordinal).Replace("order: 2", "order: 9", StringComparison.Ordinal)
        .Replace("Cyrl:", "Latn:", StringComparison.Ordinal);

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    // lines: ru: in speech.yaml, languages: ru: in phrases.yaml
    [GeneratedRegex(@"(?<=^  )ru(?=:)", RegexOptions.Multiline)]
    private static partial Regex OwnCode();

    [GeneratedRegex(@"^snowball:.*\n", RegexOptions.Multiline)]
    private static partial Regex Snowball();

    [GeneratedRegex(@"^  ru:\n(    .*\n)+", RegexOptions.Multiline)]
    private static partial Regex RussianBlock();
}
