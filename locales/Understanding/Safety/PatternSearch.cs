namespace Janua.Locales;

/// <summary>Finds the words of a message that fill a pattern.</summary>
internal sealed class PatternSearch(Scene scene)
{
    /// <summary>Every filling that begins with another word, in reading order. Linear in the message for one pattern.</summary>
    public IEnumerable<IReadOnlyList<Scene.Place>> Find(CrisisPattern pattern)
    {
        if (!pattern.Parts.All(part => part.Concepts.Any(scene.Has))) yield break;
        foreach (var concept in pattern.Parts[0].Concepts)
            foreach (var first in scene.Of(concept))
            {
                var taken = new List<Scene.Place>(pattern.Parts.Count) { first };
                if (Fill(pattern, 1, taken) && !IsSpoiled(pattern, taken)) yield return taken;
            }
    }

    private bool Fill(CrisisPattern pattern, int at, List<Scene.Place> taken)
    {
        if (at == pattern.Parts.Count) return true;
        var part = pattern.Parts[at];
        foreach (var concept in part.Concepts)
        {
            var places = scene.Of(concept);
            for (var i = FirstNear(places, taken[0], pattern.Within); i < places.Count && scene.Position(places[i].First) - scene.Position(taken[0].Last) <= pattern.Within; i++)
            {
                if (!Fits(part.Order, taken[^1], places[i]) || taken.Exists(places[i].Meets) || !IsNear(pattern, taken, places[i])) continue;
                taken.Add(places[i]);
                if (Fill(pattern, at + 1, taken)) return true;
                taken.RemoveAt(taken.Count - 1);
            }
        }
        return false;
    }

    private bool Fits(CrisisPattern.Order order, Scene.Place before, Scene.Place place) => order switch
    {
        CrisisPattern.Order.After => place.First > before.Last,
        CrisisPattern.Order.Next => scene.Position(place.First) == scene.Position(before.Last) + 1,
        _ => true,
    };

    private bool IsNear(CrisisPattern pattern, List<Scene.Place> taken, Scene.Place place) =>
        taken.TrueForAll(other => Math.Max(scene.Position(place.First) - scene.Position(other.Last), scene.Position(other.First) - scene.Position(place.Last)) <= pattern.Within);

    private int FirstNear(IReadOnlyList<Scene.Place> places, Scene.Place place, int within)
    {
        int low = 0, high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            // a concept may span a few words, so its beginning may lie a little further off
            if (scene.Position(places[middle].First) < scene.Position(place.First) - within - CrisisWords.LongestEntry) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private bool IsSpoiled(CrisisPattern pattern, List<Scene.Place> taken)
    {
        if (pattern.Without.Count == 0) return false;
        var (first, last) = (taken.Min(place => place.First), taken.Max(place => place.Last));
        return pattern.Without.Any(concept => IsBeside(scene.Of(concept), first, last, pattern.Within, taken));
    }

    private bool IsBeside(IReadOnlyList<Scene.Place> places, int first, int last, int within, List<Scene.Place> taken)
    {
        for (var i = FirstNear(places, new Scene.Place(first, last), within); i < places.Count && scene.Position(places[i].First) - scene.Position(last) <= within; i++)
            if (!taken.Exists(places[i].Meets) && scene.Position(first) - scene.Position(places[i].Last) <= within) return true;
        return false;
    }
}
