using Janua.Locales;

namespace Janua.Domain.Centres;

/// <summary>A place where families are helped: one of the regional centres or the adaptation centre.</summary>
/// <param name="Id">Short Latin name, stable for ever.</param>
/// <param name="IsSample">Made up, to show how it works: nobody can be found there.</param>
/// <param name="TimeZone">IANA zone of the place.</param>
/// <param name="AlsoNamed">Other places of its region, in any script, by which people may name it.</param>
/// <param name="NamedAlone">Names that are common words too: a place only when nothing else is said with them.</param>
public sealed record Centre(
    string Id,
    bool IsSample,
    CentreKind Kind,
    string TimeZone,
    IReadOnlyDictionary<string, string> Hours,
    IReadOnlyDictionary<Language, CentreTexts> Texts,
    IReadOnlyList<string> AlsoNamed,
    IReadOnlyList<string> NamedAlone);

public enum CentreKind { Regional, Adaptation }

/// <summary>How a centre is spoken of in one language: its name and city in the cases a sentence needs.</summary>
public sealed record CentreTexts(string Name, string City, string Where, string To, string From, string Address, string Hours, string Phone)
{
    public static readonly IReadOnlySet<string> SlotNames = new HashSet<string>(StringComparer.Ordinal) { "name", "city", "where", "to", "from", "address", "hours", "phone" };

    public string? Slot(string name) => name switch
    {
        "name" => Name,
        "city" => City,
        "where" => Where,
        "to" => To,
        "from" => From,
        "address" => Address,
        "hours" => Hours,
        "phone" => Phone,
        _ => null,
    };
}
