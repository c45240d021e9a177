namespace Janua.Locales;

/// <summary>Whether a message is made of known phrases and nothing else, and what they do together.</summary>
internal sealed class PhraseMatch(Phrasebook book, IReadOnlyList<HashSet<int>> words, IReadOnlyList<int?> digits)
{
    private const int HighestPosition = 20;
    private const int CostOfStranger = 100;

    private readonly int[] cost = new int[words.Count + 1];
    private readonly (int Length, bool Choice, List<Act> Acts)[] units = new (int, bool, List<Act>)[words.Count];

    /// <summary>The acts of a message; empty when it holds anything we have no phrase for.</summary>
    public IReadOnlyList<Act> Run()
    {
        Cover();
        if (book.Bags.FirstOrDefault(IsFilled) is { } bag) return [bag.Act with { Language = bag.Act.Command == Command.ChangeLanguage ? NamedLanguage() : null }];
        if (cost[0] >= CostOfStranger) return [];
        var acts = new List<Act>();
        var choosing = false;
        for (var at = 0; at < words.Count; at += units[at].Length)
        {
            acts.AddRange(units[at].Acts);
            choosing |= units[at].Choice;
        }
        // "number", "option" mean something beside a place only
        return choosing && !acts.Exists(act => act.Position is not null) ? [] : acts;
    }

    /// <summary>The fewest units from the end: phrases before single fillers.</summary>
    private void Cover()
    {
        for (var at = words.Count - 1; at >= 0; at--)
        {
            Take(at, 1, CostOfStranger, []);
            if (book.Choice.Overlaps(words[at])) Take(at, 1, 4, [], choice: true);
            if (book.Fillers.Overlaps(words[at])) Take(at, 1, 3, []);
            if (digits[at] is >= 1 and <= HighestPosition) Take(at, 1, 2, [new Act(Position: digits[at])]);
            foreach (var phrase in words[at].SelectMany(word => book.Phrases.GetValueOrDefault(word, [])).Where(phrase => Fits(phrase, at)))
                Take(at, phrase.Words.Length, 2, [phrase.Act]);
        }
    }

    private void Take(int at, int length, int price, List<Act> acts, bool choice = false)
    {
        var total = price + cost[at + length];
        if (units[at].Acts is { } && total > cost[at]) return;
        // the same words may do two things: "здорово" greets and praises
        if (units[at].Acts is { } others && total == cost[at] && units[at].Length == length) acts = [.. others, .. acts];
        cost[at] = total;
        units[at] = (length, choice, acts);
    }

    private bool Fits(Phrasebook.Phrase phrase, int at)
    {
        if (at + phrase.Words.Length > words.Count) return false;
        for (var i = 0; i < phrase.Words.Length; i++)
            if (!words[at + i].Contains(phrase.Words[i])) return false;
        return true;
    }

    private bool IsFilled(Phrasebook.Bag bag)
    {
        for (var at = 0; at < words.Count; at++)
            if (!bag.Allowed.Overlaps(words[at]) && !IsPolite(at)) return false;
        return Distinct(bag.Needs, 0, 0);
    }

    /// <summary>A filler, or part of a greeting, thanks and the like.</summary>
    private bool IsPolite(int at)
    {
        if (book.Fillers.Overlaps(words[at])) return true;
        var start = 0;
        while (start + units[start].Length <= at) start += units[start].Length;
        return units[start].Acts.Exists(act => act.SmallTalk is not null);
    }

    private bool Distinct(IReadOnlyList<HashSet<int>> needs, int need, uint taken)
    {
        if (need == needs.Count) return true;
        for (var at = 0; at < words.Count; at++)
            if ((taken & (1u << at)) == 0 && needs[need].Overlaps(words[at]) && Distinct(needs, need + 1, taken | (1u << at))) return true;
        return false;
    }

    private Language? NamedLanguage()
    {
        for (var at = words.Count - 1; at >= 0; at--)
            foreach (var word in words[at])
                if (book.LanguageNames.TryGetValue(word, out var language)) return language;
        return null;
    }
}
