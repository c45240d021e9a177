namespace Janua.Locales;

/// <summary>What one language says of people and places: its words, and how they are put together.</summary>
internal sealed class PeopleWords
{
    public PeopleWords(Language language, Stemmer stemmer, NamesFile names, RelationsFile relations)
    {
        (Language, Stemmer) = (language, stemmer);
        Inflection = new Inflection(names, stemmer);
        (Names, Relations, Places) = (new(stemmer, Inflection), new(stemmer, new Inflection(names, stemmer, relations.Endings)), new(stemmer, Inflection));
        Surnames = [.. names.Surnames.Select(stemmer.Fold)];
        SurnameBeginnings = [.. names.SurnameBeginnings.Select(stemmer.Fold)];
        Patronymics = [.. names.Patronymics.Select(stemmer.Fold)];
        (Order, OwnedStandsBare) = (relations.Order, relations.OwnedStandsBare);
        OwnerEndings = [.. relations.OwnerEndings.Select(stemmer.Fold)];
        Between = [.. relations.Between.Select(stemmer.Fold)];
    }

    public Language Language { get; }

    public Stemmer Stemmer { get; }

    public Inflection Inflection { get; }

    public InflectedWords<NameSign> Names { get; }

    /// <summary>Steps to a relative; none for a word that mostly only looks like one.</summary>
    public InflectedWords<Kin[]> Relations { get; }

    public InflectedWords<string> Places { get; }

    public string[] Surnames { get; }

    public string[] SurnameBeginnings { get; }

    public string[] Patronymics { get; }

    public OwnerOrder Order { get; }

    public bool OwnedStandsBare { get; }

    public string[] OwnerEndings { get; }

    public HashSet<string> Between { get; }
}
