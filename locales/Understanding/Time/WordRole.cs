namespace Janua.Locales;

/// <summary>What a word does in a time or a number. The words themselves are data: <c>words/numbers.yaml</c>,
/// <c>words/time.yaml</c>, <c>words/affixes.yaml</c>; how they stand together: <c>words/time-rules.yaml</c>.</summary>
internal enum WordRole
{
    // neither time nor number, or a mark between words
    Other, Comma, Stop, Dash, Colon, Dot, Slash, Plus, Percent,

    // words that numbers are made of
    Cardinal, Tens, Perhaps, Ordinal, OrdinalOf, Teen, Scale, HalfMore, Half, Quarter, Third, Couple, And,

    // endings and beginnings that mean something; Quiet ones do not
    Quiet, Ord, Collective, Poss, Loc, Dat, Abl, OrdOf,

    // words that say where a time stands; those that stand behind it have their own name
    At, On, In, After, Before, From, To, Between, Until, Later, Earlier, Ago, Amid, Less, Past, Left, For,

    // choosing and ruling out
    Or, But, Not, NotBehind, Except, ExceptBehind, Cannot,

    // days, hours and what they are counted in
    Weekday, Month, Unit, Dual, Part, PartOf, OfDay, Relative, Which, Weekend, Bound, Clocktime, Now, DayOf, Prayer, Pray, Every,

    // what makes a number something else than a time
    PlaceBefore, PlaceBehind, Counted, AgeWord, AgeOf, NameBefore, Greeting, Glue,

    // what rules make of them
    Number, Digits, Clock, Day, Period, Span, Hours, Moment, Age, Nothing,
}
