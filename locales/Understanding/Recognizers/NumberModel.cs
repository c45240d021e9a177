using System.Globalization;
using Microsoft.Recognizers.Text;

namespace Janua.Locales;

/// <summary>Numbers as a model of Microsoft.Recognizers.Text: type <c>number</c> or <c>ordinal</c>, resolution <c>value</c>.</summary>
public sealed class NumberModel(Ears ears, Language language) : IModel
{
    public string ModelTypeName => "number";

    public string Culture => language.Code;

    public string RequestedCulture => language.Code;

    // A model belongs to one language for good.
    void IModel.SetCultureInfo(string culture, string requestedCulture)
    {
    }

    public List<ModelResult> Parse(string query) => [.. ears.Hear(query, language).Numbers.Select(number => new ModelResult
    {
        Text = query.Substring(number.Start, number.Length),
        Start = number.Start,
        End = number.Start + number.Length - 1,
        TypeName = number.Ordinal ? "ordinal" : "number",
        Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.Value] = number.Value.ToString(CultureInfo.InvariantCulture) },
    })];
}
