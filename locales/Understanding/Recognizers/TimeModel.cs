using Microsoft.Recognizers.Text;
using NodaTime;

namespace Janua.Locales;

/// <summary>Days and times as a model of Microsoft.Recognizers.Text: type <c>datetimeV2</c>, resolution <c>timex</c>.
/// What the person rules out is left out.</summary>
public sealed class TimeModel(Ears ears, Language language) : IModel
{
    // as the date and time recognizers of the same family call it
    private const string TimexKey = "timex";

    public string ModelTypeName => "datetime";

    public string Culture => language.Code;

    public string RequestedCulture => language.Code;

    // A model belongs to one language for good.
    void IModel.SetCultureInfo(string culture, string requestedCulture)
    {
    }

    /// <summary>Times need a day to be read from: without one nothing is found. Call the other one.</summary>
    public List<ModelResult> Parse(string query) => [];

    /// <param name="query">The message.</param>
    /// <param name="now">The person's local date and time.</param>
    public List<ModelResult> Parse(string query, LocalDateTime now) => [.. ears.Hear(query, language, now).Times.Where(time => !time.Excluded).Select(time => new ModelResult
    {
        Text = query.Substring(time.At, time.TextLength),
        Start = time.At,
        End = time.At + time.TextLength - 1,
        TypeName = "datetimeV2." + time.Kind.ToString().ToLowerInvariant(),
        Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [TimexKey] = time.Timex },
    })];
}
