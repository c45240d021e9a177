namespace Janua.Locales;

/// <summary>Takes one word apart into what it means and what its beginnings and endings mean.</summary>
internal sealed class WordReader(Lexicon lexicon, string language)
{
    private const int MostAffixes = 3;

    /// <summary>The parts of a word, each with its meanings; null when it is not a word of ours.</summary>
    /// <param name="plain">In plain letters.</param>
    /// <param name="only">The one language it can be of, when that is known.</param>
    public List<IReadOnlyList<Sense>>? Read(string plain, string? only) =>
        Shortest(plain, only) ?? (lexicon.Near.Find(plain) is { Count: > 0 } near && Wanted(near, plain, only) is { Count: > 0 } wanted ? [wanted] : null);

    /// <summary>With as few affixes as can be.</summary>
    private List<IReadOnlyList<Sense>>? Shortest(string word, string? only)
    {
        for (var depth = 0; depth <= MostAffixes; depth++)
            if (Read(word, only, depth) is { } parts) return parts;
        return null;
    }

    private List<IReadOnlyList<Sense>>? Read(string word, string? only, int depth)
    {
        var senses = Wanted(lexicon.Find(word, only), word, only);
        if (senses.Count > 0) return [senses];
        return depth == 0 || word.Length < 3 ? null : WithoutEnding(word, only, depth) ?? WithoutBeginning(word, only, depth);
    }

    /// <summary>A word that only looks inflected is none, unless it would be a number: that it may be beside an hour.</summary>
    private List<IReadOnlyList<Sense>>? Doubted(List<IReadOnlyList<Sense>> parts, string word, string of)
    {
        if (!lexicon.IsNever(word, of)) return parts;
        var number = parts[0].Where(sense => sense.Role is WordRole.Cardinal or WordRole.Tens).ToList();
        if (number.Count == 0) return null;
        parts[0] = [number[0] with { Role = WordRole.Perhaps }];
        return parts;
    }

    private List<Sense> Wanted(IReadOnlyList<Sense> senses, string word, string? only) =>
        [.. senses.Where(sense => (only is null || sense.Language == only) && (sense.Language == language || !lexicon.IsShy(word, sense.Language)))];

    private List<IReadOnlyList<Sense>>? WithoutEnding(string word, string? only, int depth)
    {
        foreach (var ending in lexicon.EndingsOf(word))
        {
            if (word.Length < ending.Text.Length + 2 || (only ?? ending.Language) != ending.Language || !word.EndsWith(ending.Text, StringComparison.Ordinal)) continue;
            if (Read(word[..^ending.Text.Length] + ending.Left, ending.Language, depth - 1) is not { } parts) continue;
            parts.AddRange(ending.Senses.Select(sense => (IReadOnlyList<Sense>)[sense]));
            return Doubted(parts, word, ending.Language);
        }
        return null;
    }

    private List<IReadOnlyList<Sense>>? WithoutBeginning(string word, string? only, int depth)
    {
        foreach (var beginning in lexicon.BeginningsOf(word))
        {
            if (word.Length < beginning.Text.Length + 2 || (only ?? beginning.Language) != beginning.Language || !word.StartsWith(beginning.Text, StringComparison.Ordinal)) continue;
            if (Read(beginning.Left + word[beginning.Text.Length..], beginning.Language, depth - 1) is not { } parts) continue;
            parts.InsertRange(0, beginning.Senses.Select(sense => (IReadOnlyList<Sense>)[sense]));
            return Doubted(parts, word, beginning.Language);
        }
        return null;
    }
}
