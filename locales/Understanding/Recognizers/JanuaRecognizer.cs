using Microsoft.Recognizers.Text;

namespace Janua.Locales;

/// <summary>The numbers and times of Kazakh, Russian and Arabic behind the base types of Microsoft.Recognizers.Text, for
/// those who have code on them. A thin shell: what is heard is what <see cref="Ears"/> hears.</summary>
public sealed class JanuaRecognizer(Ears ears, Languages languages) : Recognizer<RecognizerOptions>(null, RecognizerOptions.None, lazyInitialization: true)
{
    /// <param name="culture">As the language's <c>bcp47</c> or code says: kk, ru, ar, kk-kz.</param>
    public NumberModel Numbers(string culture) => GetModel<NumberModel>(culture, false);

    /// <inheritdoc cref="Numbers"/>
    public TimeModel Times(string culture) => GetModel<TimeModel>(culture, false);

    protected override void InitializeConfiguration()
    {
        foreach (var facts in languages.Spoken)
            foreach (var culture in new[] { facts.Language.Code, facts.Bcp47.ToLowerInvariant() }.Select(Culture.MapToNearestLanguage).Distinct())
            {
                RegisterModel<NumberModel>(culture, _ => new NumberModel(ears, facts.Language));
                RegisterModel<TimeModel>(culture, _ => new TimeModel(ears, facts.Language));
            }
    }

    protected override List<Type> GetRelatedTypes() => [];
}

/// <summary>There are none; the base type wants an enumeration.</summary>
public enum RecognizerOptions { None }
