namespace Janua.Locales;

/// <summary>What every language says of people and places, read from <c>words/names.yaml</c>, <c>relations.yaml</c> and
/// <c>places.yaml</c>. A name is a name in whatever language it is written of, so all have the names of all.</summary>
internal static class PeopleBook
{
    public static IReadOnlyList<PeopleWords> Read(WordFolder folder, Morphology morphology)
    {
        var names = folder.Files<NamesFile>(NamesFile.Name).ToDictionary(file => file.Code, file => file.Content);
        var relations = folder.Files<RelationsFile>(RelationsFile.Name).ToList();
        var kin = relations.SelectMany(file => file.Content.Kin).DistinctBy(one => one.Key).ToDictionary(one => one.Key, one => one.Value.ToArray());
        var words = morphology.Languages.ToDictionary(language => language.Code, language => new PeopleWords(language, morphology[language],
            names.GetValueOrDefault(language.Code) ?? new NamesFile(), relations.Find(file => file.Code == language.Code).Content ?? new RelationsFile()));
        foreach (var its in words.Values)
        {
            foreach (var name in names.Values.SelectMany(file => file.Names).SelectMany(row => row)) its.Names.AddName(name, NameSign.Name);
            foreach (var name in names.Values.SelectMany(file => file.WordsToo)) its.Names.AddName(name, NameSign.WordToo);
        }
        foreach (var (code, file) in names)
            if (words.TryGetValue(code, out var its)) AddSigns(its, file);
        foreach (var (code, file) in relations)
            if (words.TryGetValue(code, out var its)) AddRelations(its, file, kin, what => folder.Fault(code, RelationsFile.Name, what));
        foreach (var (code, file) in folder.Files<PlacesFile>(PlacesFile.Name))
            if (words.TryGetValue(code, out var its)) AddPlaces(its, file);
        return [.. words.Values];
    }

    private static void AddSigns(PeopleWords its, NamesFile file)
    {
        foreach (var (list, sign) in new[]
        {
            (file.Introductions, NameSign.Introduces), (file.Hints, NameSign.Hints), (file.FatherBefore, NameSign.FatherBefore),
            (file.Joined, NameSign.Joined), (file.NotNames, NameSign.Never),
        })
            foreach (var written in list) its.Names.Add(written, sign);
    }

    private static void AddRelations(PeopleWords its, RelationsFile file, Dictionary<string, Kin[]> kin, Action<string> fault)
    {
        foreach (var (relation, written) in file.Words)
            if (!kin.TryGetValue(relation, out var path)) fault($"no relation is called '{relation}'");
            else foreach (var word in written) its.Relations.Add(word, path);
        foreach (var word in file.NotRelations) its.Relations.Add(word, []);
    }

    private static void AddPlaces(PeopleWords its, PlacesFile file)
    {
        foreach (var (place, written) in file.Words)
            foreach (var word in written) its.Places.Add(word, place);
        foreach (var word in file.NotPlaces) its.Places.Add(word, "");
    }
}
