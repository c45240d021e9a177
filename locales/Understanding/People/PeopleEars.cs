namespace Janua.Locales;

/// <summary>Hears names of people, relatives and places.</summary>
internal sealed class PeopleEars(IReadOnlyList<PeopleWords> languages)
{
    // nobody names more people than this many words hold
    private const int MostWords = 200;

    // ISO 639-2: the letters do not tell the language, as mostly with a bare name
    private const string Undetermined = "und", Foreign = "other";

    /// <summary>Adds them to an understanding.</summary>
    public Understanding Hear(Understanding heard, IReadOnlyList<Token> all, MessageReadings readings)
    {
        var tokens = all.Count > MostWords ? [.. all.Take(MostWords)] : all;
        if (tokens.Count == 0) return heard;
        var known = heard.Language.Tag != Undetermined;
        var scenes = languages.Select(words =>
            new PeopleScene(words, heard.Meant, tokens, Forms(words, tokens, readings), !known || words.Language.Code == heard.Language.Tag)).ToList();
        var relations = Longest(scenes.SelectMany(scene => new RelationScan(scene).Find()), relation => relation.Start, relation => relation.Length);
        var places = Longest(scenes.SelectMany(PlaceScan.Find), place => place.Start, place => place.Length);
        // a capital says nothing where every noun has one, and our readings of its letters nothing at all
        var names = heard.Language.Tag == Foreign ? [] : new NameScan(heard.Meant, tokens, scenes, [.. relations.Select(one => (one.Start, one.Length))], [.. places.Select(one => (one.Start, one.Length))]).Find();
        return heard with
        {
            Names = names,
            Relations = [.. relations.Where(relation => !names.Any(name => name.Start <= relation.Start && relation.Start < name.Start + name.Length))],
            Places = places,
        };
    }

    private static List<IReadOnlyList<string>> Forms(PeopleWords words, IReadOnlyList<Token> tokens, MessageReadings readings)
    {
        var known = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var forms = new List<IReadOnlyList<string>>(tokens.Count);
        foreach (var token in tokens)
        {
            if (!known.TryGetValue(token.Spelled, out var its)) its = known[token.Spelled] = token.IsNumber ? [] : Forms(words, token, token.Script is Script.Latn or Script.Arab ? readings.Of(token) : []);
            forms.Add(its);
        }
        return forms;
    }

    private static IReadOnlyList<string> Forms(PeopleWords words, Token token, IReadOnlyList<Reading> readings) =>
        [.. readings.Where(reading => reading.Language == words.Language).Select(reading => words.Stemmer.Fold(reading.Word)).Prepend(words.Stemmer.Fold(token.Spelled)).Distinct()];

    // Languages share words: of what stands in one place the longest is meant.
    private static List<T> Longest<T>(IEnumerable<T> found, Func<T, int> start, Func<T, int> length)
    {
        var kept = new List<T>();
        foreach (var one in found.OrderByDescending(length))
            if (kept.TrueForAll(other => start(one) + length(one) <= start(other) || start(other) + length(other) <= start(one))) kept.Add(one);
        return [.. kept.OrderBy(start)];
    }
}
