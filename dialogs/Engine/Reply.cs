using System.Collections.Immutable;

namespace Janua.Dialogs.Engine;

/// <summary>What is said back, before it is put into words: text keys with their values, and choices. No sentence stands in a dialog.</summary>
public sealed record Reply(ImmutableArray<Line> Lines, ImmutableArray<Choice> Choices)
{
    public static readonly Reply Nothing = new([], []);

    /// <summary>Id of the choice that a bare "yes" takes; null when nothing was asked that yes would answer.</summary>
    public string? Proposed { get; init; }

    public static Reply Of(string key, params (string Name, object Value)[] arguments) => Nothing.Say(key, arguments);

    public Reply Say(string key, params (string Name, object Value)[] arguments) => this with { Lines = Lines.Add(new TextLine(key, arguments)) };

    /// <summary>Says words that staff wrote, with a small line under them.</summary>
    public Reply Tell(string words, TextLine note) => this with { Lines = Lines.Add(new ContentLine(words, note)) };

    public Reply Offer(params IEnumerable<Choice> choices) => this with { Choices = Choices.AddRange(choices) };

    /// <summary>Offers a choice by a question that yes answers.</summary>
    public Reply Propose(Choice choice) => Offer(choice) with { Proposed = choice.Id };

    /// <summary>One reply after the other; only the later one's choices stay on offer, unless it has none.</summary>
    public Reply Then(Reply later) => (later.Choices.IsEmpty ? this : later) with { Lines = Lines.AddRange(later.Lines) };
}

/// <summary>One bubble of a reply.</summary>
public abstract record Line;

public sealed record TextLine(string Key, IReadOnlyList<(string Name, object Value)> Arguments) : Line
{
    public static TextLine Of(string key, params (string Name, object Value)[] arguments) => new(key, arguments);
}

public sealed record ContentLine(string Words, TextLine Note) : Line;

/// <summary>Something to tap. The id is what comes back; the label is a text key, or words that staff wrote.</summary>
public sealed record Choice(string Id, string? Key, string? Words)
{
    public static Choice Of(string id, string key) => new(id, key, null);

    public static Choice Named(string id, string words) => new(id, null, words);
}
