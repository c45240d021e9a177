namespace Janua.Locales;

/// <summary>A parsed text: what is said as it stands, and what is filled in.</summary>
internal sealed record Message(IReadOnlyList<MessagePart> Parts)
{
    public static readonly Message Empty = new([]);

    /// <summary>Names of all arguments, those of every branch too.</summary>
    public IEnumerable<string> Arguments => Parts.SelectMany(part => part.Arguments).Distinct(StringComparer.Ordinal);
}

/// <summary>One piece of a message.</summary>
internal abstract record MessagePart
{
    public abstract IEnumerable<string> Arguments { get; }
}

/// <summary>Words said as they stand.</summary>
internal sealed record LiteralPart(string Text) : MessagePart
{
    public override IEnumerable<string> Arguments => [];
}

/// <summary><c>{name}</c> or <c>{name.form}</c>.</summary>
internal sealed record ArgumentPart(string Name, string? Form) : MessagePart
{
    public override IEnumerable<string> Arguments => [Name];
}

/// <summary><c>#</c>: the number of the plural it stands in.</summary>
internal sealed record CountPart(string Name) : MessagePart
{
    public override IEnumerable<string> Arguments => [Name];
}

/// <summary><c>{name, plural, =0 {…} one {…} other {…}}</c>.</summary>
/// <param name="Exact">Numbers with words of their own; they come before the categories.</param>
internal sealed record PluralPart(string Name, IReadOnlyDictionary<long, Message> Exact, IReadOnlyDictionary<string, Message> Categories) : MessagePart
{
    public override IEnumerable<string> Arguments =>
        Exact.Values.Concat(Categories.Values).SelectMany(message => message.Arguments).Prepend(Name);
}

/// <summary><c>{name, select, a {…} other {…}}</c>.</summary>
internal sealed record SelectPart(string Name, IReadOnlyDictionary<string, Message> Options) : MessagePart
{
    public override IEnumerable<string> Arguments => Options.Values.SelectMany(message => message.Arguments).Prepend(Name);
}
