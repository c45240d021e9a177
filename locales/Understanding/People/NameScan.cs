namespace Janua.Locales;

/// <summary>Finds names of people: a given name and what stands with it, or whatever follows "my name is".</summary>
internal sealed class NameScan(string text, IReadOnlyList<Token> tokens, IReadOnlyList<PeopleScene> scenes,
    IReadOnlyList<(int Start, int Length)> relations, IReadOnlyList<(int Start, int Length)> places)
{
    private const int LongestName = 6, ShortestRoot = 3;
    private readonly NameSign[] signs = new NameSign[tokens.Count];
    private readonly Dictionary<int, int> introductions = [];
    // a name begun with a capital goes on with capitals
    private bool capitals;

    public IReadOnlyList<NameMention> Find()
    {
        ReadWords();
        ReadCapitals();
        var found = new List<NameMention>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!Begins(at)) continue;
            capitals = IsUpper(at);
            var (first, last) = (First(at, found), Last(at));
            var start = tokens[first].Start;
            var length = tokens[last].Start + tokens[last].Length - start;
            found.Add(new NameMention(text.Substring(start, length), start, length));
            at = last;
        }
        return found;
    }

    private void ReadWords()
    {
        foreach (var scene in scenes)
        {
            var shapes = new Dictionary<(string, bool), NameSign>();
            for (var at = 0; at < tokens.Count; at++)
            {
                foreach (var found in scene.Words.Names.Find(scene.Forms, at, scene.IsSpoken))
                {
                    if (found.Meaning is NameSign.Name or NameSign.WordToo) for (var part = at; part < at + found.Words; part++) signs[part] |= found.Meaning;
                    // "my name is" tells at its end
                    else signs[at + found.Words - 1] |= found.Meaning;
                    if (found.Meaning == NameSign.Introduces) introductions.TryAdd(at + found.Words - 1, at);
                }
                if (!scene.IsSpoken) continue;
                var word = (tokens[at].Spelled, IsUpper(at));
                if (!shapes.TryGetValue(word, out var shape)) shape = shapes[word] = scene.Forms[at].Aggregate(NameSign.None, (signs, form) => signs | Shape(scene.Words, form, IsUpper(at)));
                signs[at] |= shape;
            }
        }
        for (var at = 0; at < tokens.Count; at++)
        {
            if (IsIn(places, at)) signs[at] |= NameSign.Never;
            // in Latin letters so much may be read that a name must look like one
            if (tokens[at].Script == Script.Latn && Has(at, NameSign.Name) && !IsUpper(at)) signs[at] = (signs[at] & ~NameSign.Name) | NameSign.WordToo;
        }
    }

    private static NameSign Shape(PeopleWords words, string form, bool upper)
    {
        var shape = NameSign.None;
        for (var length = form.Length; length > ShortestRoot; length--)
        {
            var fathers = Ends(words.Patronymics, form.AsSpan(0, length));
            if ((!fathers && !Ends(words.Surnames, form.AsSpan(0, length))) || !words.Inflection.IsEnding(form.AsSpan(length))) continue;
            shape |= fathers && (upper || IsListed(words, form, length)) ? NameSign.Patronymic : NameSign.Surname;
        }
        foreach (var beginning in words.SurnameBeginnings)
            if (form.Length > beginning.Length + ShortestRoot - 1 && form.StartsWith(beginning, StringComparison.Ordinal))
                shape |= IsListed(words, form[beginning.Length..]) ? NameSign.Family : NameSign.Surname;
        return shape;
    }

    private static bool Ends(string[] endings, ReadOnlySpan<char> stem)
    {
        foreach (var ending in endings)
            if (stem.Length >= ending.Length + ShortestRoot && stem.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    // "Болат-овна": what is left of the father's name is a name
    private static bool IsListed(PeopleWords words, string form, int length) =>
        words.Patronymics.Any(ending => length > ending.Length && form[..length].EndsWith(ending, StringComparison.Ordinal) && IsListed(words, form[..(length - ending.Length)]));

    private static bool IsListed(PeopleWords words, string name) =>
        words.Names.Find([[name]], 0).Any(found => found.Meaning is NameSign.Name or NameSign.WordToo);

    // A sentence begins with a capital whatever its first word is, and in a text of capitals they say nothing.
    private void ReadCapitals()
    {
        if (tokens.All(token => !token.Original.Any(char.IsLower))) return;
        for (var at = 0; at < tokens.Count; at++)
            if (IsUpper(at) && tokens[at].Original.Any(char.IsLower) && !IsOrdinary(at) && (at > 0 && !EndsSentence(at - 1))) signs[at] |= NameSign.Capital;
    }

    private bool EndsSentence(int at) => text.AsSpan(tokens[at].Start + tokens[at].Length, tokens[at + 1].Start - tokens[at].Start - tokens[at].Length).ContainsAny(".!?؟…\n");

    private bool Begins(int at)
    {
        if (Has(at, NameSign.Never) || IsRelation(at) && !Has(at, NameSign.Joined)) return false;
        if (Has(at, NameSign.Name) || (Has(at, NameSign.Patronymic) && !IsOrdinary(at))) return true;
        if (Has(at, NameSign.Joined)) return at + 1 < tokens.Count && Touches(at) && !IsRelation(at + 1) && (Has(at + 1, NameSign.Name) || (Has(at + 1, NameSign.WordToo) && LooksLikeName(at + 1)));
        if (at == 0 || !Follows(at)) return false;
        if (IsOfSomebody(at - 1) && IsUnknown(at)) return true;
        if (!Has(at - 1, NameSign.Hints | NameSign.Introduces) && !IsRelation(at - 1)) return false;
        return Has(at, NameSign.Capital) || (Has(at, NameSign.WordToo) && (LooksLikeName(at) || Has(at - 1, NameSign.Introduces)));
    }

    private int First(int at, List<NameMention> found)
    {
        var first = at;
        var free = found.Count == 0 ? 0 : found[^1].Start + found[^1].Length;
        if (at == 1 && Has(at, NameSign.Patronymic) && Touches(0) && IsUpper(0) && !IsOrdinary(0)) return 0;
        while (first > 0 && at - first < LongestName - 1 && tokens[first - 1].Start >= free && Touches(first - 1) && Precedes(first - 1)) first--;
        return first;
    }

    private bool Precedes(int at) =>
        !Has(at, NameSign.Never | NameSign.Introduces | NameSign.Hints) && !IsRelation(at)
        && (Has(at, NameSign.Name | NameSign.Capital) || (Has(at, NameSign.Surname) && !IsOrdinary(at) && tokens[at].Script != Script.Arab));

    private int Last(int at)
    {
        var last = at;
        while (last + 1 < tokens.Count && last - at < LongestName - 1 && Touches(last) && Continues(last + 1)) last++;
        // what joins with the next word does not end a name
        while (last > at && Has(last, NameSign.Joined) && !Has(last, NameSign.Name)) last--;
        return last;
    }

    private bool Continues(int at)
    {
        if (Has(at, NameSign.Never | NameSign.Introduces)) return false;
        if (Has(at, NameSign.Joined)) return at + 1 < tokens.Count && Touches(at) && Has(at + 1, NameSign.Name | NameSign.WordToo | NameSign.Capital);
        if (Has(at, NameSign.FatherBefore | NameSign.Family) || (Has(at - 1, NameSign.Joined) && Has(at, NameSign.Part | NameSign.WordToo))) return true;
        var capital = IsUpper(at);
        if (IsRelation(at) || (capitals && !capital)) return false;
        if (Has(at, NameSign.Name | NameSign.Patronymic | NameSign.Capital) || (capital && tokens[at].Spelled.Length == 1)) return true;
        return Has(at, NameSign.Surname | NameSign.WordToo) && !IsOrdinary(at);
    }

    private bool Has(int at, NameSign sign) => (signs[at] & sign) != 0;

    private bool Touches(int at) => PeopleScene.Touch(text, tokens[at], tokens[at + 1]);

    // "Меня зовут: Зарема", "аты-жөнім – Айгүл"
    private bool Follows(int at)
    {
        const int widest = 3;
        var gap = text.AsSpan(tokens[at - 1].Start + tokens[at - 1].Length, tokens[at].Start - tokens[at - 1].Start - tokens[at - 1].Length);
        return gap.Length <= widest && !gap.ContainsAnyExcept(" :-–—\u00A0\"«");
    }

    // "My name is" begins what is said; a hint says whose name it is: "they call my son Zayn", not "they call to fight".
    private bool IsOfSomebody(int at)
    {
        if (!Has(at, NameSign.Introduces)) return Has(at, NameSign.Hints) && at > 0 && IsRelation(at - 1);
        var first = introductions[at];
        return first == 0 || !Touches(first - 1) || (first == 1 && IsOrdinary(0));
    }

    // In a message that uses capitals a name has one.
    private bool IsUnknown(int at) =>
        tokens[at].Spelled.Length > 1 && !tokens[at].IsNumber && !IsOrdinary(at) && (IsUpper(at) || !IsUpper(0));

    private bool IsRelation(int at) => IsIn(relations, at);

    private bool IsIn(IReadOnlyList<(int Start, int Length)> spans, int at) => spans.Any(span => span.Start <= tokens[at].Start && tokens[at].Start < span.Start + span.Length);

    private bool LooksLikeName(int at) => IsUpper(at) || tokens[at].Script == Script.Arab;

    private bool IsUpper(int at) => char.IsUpper(tokens[at].Original[0]);

    private bool IsOrdinary(int at) => scenes.Any(scene => scene.Forms[at].Take(1).Any(form => scene.Words.Stemmer.TakeApart(form) is { } parts && (parts.IsStopWord || parts.IsCommon)));
}
