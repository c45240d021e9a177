namespace Janua.Domain.Knowledge;

/// <summary>The articles a new house starts with: one file each, <c>category/name.yaml</c>.</summary>
public static class StarterContent
{
    /// <summary>Where the build lays the starter files.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "starter", "knowledge");

    /// <summary>Reads every article under a folder, in the order of their ids.</summary>
    /// <exception cref="InvalidDataException">Lists every fault of every file, with its line.</exception>
    public static IReadOnlyList<StarterArticle> Load(string folder)
    {
        var faults = new List<string>();
        var articles = new List<StarterArticle>();
        foreach (var file in Files(folder))
            if (StarterFile.Read(folder, file, faults) is { } article) articles.Add(article);
        CheckLanguages(articles, faults);
        if (faults.Count > 0) throw new InvalidDataException(string.Join('\n', faults));
        return [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal)];
    }

    // Only folders are categories: files beside them (concepts, strangers) are of another kind.
    private static IEnumerable<string> Files(string folder) => Directory.EnumerateDirectories(folder)
        .SelectMany(category => Directory.EnumerateFiles(category, "*.yaml", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal);

    // Languages are equal: what one article says in a language, all must.
    private static void CheckLanguages(List<StarterArticle> articles, List<string> faults)
    {
        var all = articles.SelectMany(article => article.Texts.Keys).Distinct().ToList();
        foreach (var article in articles)
            foreach (var language in all.Where(language => !article.Texts.ContainsKey(language)))
                faults.Add($"{article.Id}: no text in {language}");
    }
}
