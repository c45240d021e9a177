using System.Text.RegularExpressions;
using Janua.Domain.Centres;
using Janua.Locales;

namespace Janua.Domain.Knowledge;

/// <summary>Places in an answer that differ from centre to centre, such as <c>{centre.address}</c>:
/// one reviewed answer for seventeen centres.</summary>
public static partial class CentreSlots
{
    public static bool AreIn(string answer) => Slot().IsMatch(answer);

    /// <summary>Whether every brace of an answer is a slot that a centre can fill.</summary>
    public static bool AreKnown(string answer) =>
        Slot().Matches(answer).All(match => CentreTexts.SlotNames.Contains(match.Groups[1].Value)) && !Slot().Replace(answer, "").Contains('{', StringComparison.Ordinal);

    public static string Fill(string answer, Centre centre, Language language) =>
        Slot().Replace(answer, match => centre.Texts[language].Slot(match.Groups[1].Value) ?? match.Value);

    [GeneratedRegex(@"\{centre\.([a-z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();
}
