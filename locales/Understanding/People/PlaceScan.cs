namespace Janua.Locales;

/// <summary>Finds places in one language.</summary>
internal static class PlaceScan
{
    public static IEnumerable<PlaceMention> Find(PeopleScene scene)
    {
        for (var at = 0; at < scene.Tokens.Count; at++)
        {
            var found = scene.Words.Places.Find(scene.Forms, at).ToList();
            if (found.Count == 0 || found.Exists(one => one.Meaning.Length == 0)) continue;
            var best = found.MaxBy(one => one.Words);
            var (start, length) = scene.Span(at, at + best.Words - 1);
            yield return new PlaceMention(best.Meaning, start, length);
            at += best.Words - 1;
        }
    }
}
