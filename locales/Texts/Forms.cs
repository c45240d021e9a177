namespace Janua.Locales;

/// <summary>A thing with a name, in one language: its name in the forms sentences need, so that a text can say
/// <c>{centre.where}</c> (Қарағандыда, в Караганде, في كاراغاندا).</summary>
/// <param name="All">Form → words: <c>name</c> always; <c>where</c>, <c>from</c>, <c>to</c> where the thing is a place.</param>
public sealed record Forms(IReadOnlyDictionary<string, string> All)
{
    /// <summary>A thing that is called the same everywhere.</summary>
    public static Forms Of(string name) => new(new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = name });

    /// <summary>A form, or the plain name when this thing lacks it: a sentence slightly off is kinder than none.</summary>
    public string this[string form] => All.TryGetValue(form, out var words) ? words : All["name"];
}
