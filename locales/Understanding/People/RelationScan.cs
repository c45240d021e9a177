namespace Janua.Locales;

/// <summary>Finds relatives in one language, and joins "the son of my daughter" to one way from person to person.</summary>
internal sealed class RelationScan(PeopleScene scene)
{
    private const int LongestChain = 4;
    private readonly PeopleWords words = scene.Words;

    public IEnumerable<Relation> Find()
    {
        for (var at = 0; at < scene.Tokens.Count;)
        {
            if (At(at) is not { } first) { at++; continue; }
            var chain = new List<Relative> { first };
            while (chain.Count < LongestChain && Next(chain[^1]) is { } next) chain.Add(next);
            if (chain is [{ Doubtful: true }]) { at++; continue; }
            var path = (words.Order == OwnerOrder.OwnerFirst ? chain : chain.AsEnumerable().Reverse()).SelectMany(one => one.Path).ToArray();
            var (start, length) = scene.Span(at, chain[^1].Last);
            yield return new Relation(path, start, length);
            at = chain[^1].Last + 1;
        }
    }

    private Relative? At(int at)
    {
        var found = words.Relations.Find(scene.Forms, at).ToList();
        if (found.All(one => one.Meaning.Length == 0)) return null;
        var best = found.Where(one => one.Meaning.Length > 0).OrderByDescending(one => one.Words).ThenByDescending(one => one.Bare).First();
        return new Relative(best.Meaning, at, at + best.Words - 1, best.Bare, Doubtful: found.Exists(one => one.Meaning.Length == 0 && one.Words >= best.Words));
    }

    /// <summary>The relative that is said of this one, or of whom this one is said.</summary>
    private Relative? Next(Relative one)
    {
        var at = one.Last + 1;
        for (var between = 0; between < 2 && at < scene.Tokens.Count && scene.Touches(at - 1) && scene.Forms[at].Any(words.Between.Contains); between++) at++;
        if (at >= scene.Tokens.Count || !scene.Touches(at - 1) || At(at) is not { } next) return null;
        var (owner, owned) = words.Order == OwnerOrder.OwnerFirst ? (one, next) : (next, one);
        if (words.OwnedStandsBare && !owned.Bare) return null;
        return words.OwnerEndings.Length == 0 || (!owner.Bare && EndsAsOwner(owner)) ? next : null;
    }

    private bool EndsAsOwner(Relative owner) =>
        scene.Forms[owner.Last].Any(form => words.OwnerEndings.Any(ending => form.EndsWith(ending, StringComparison.Ordinal)));

    private sealed record Relative(Kin[] Path, int First, int Last, bool Bare, bool Doubtful);
}
