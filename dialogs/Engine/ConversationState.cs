using System.Text.Json;
using System.Text.Json.Serialization;
using Janua.Dialogs.AnswerDanger;
using Janua.Domain.Conversations;
using Janua.Locales;

namespace Janua.Dialogs.Engine;

/// <summary>What a conversation remembers between two turns. Kept as JSON; names in it are never reused for something else.</summary>
public sealed record ConversationState
{
    /// <summary>Open dialogs, the one that asks last.</summary>
    public IReadOnlyList<OpenDialog> Open { get; init; } = [];

    /// <summary>What was offered last, so that a typed label or "the second one" is heard as a tap.</summary>
    public IReadOnlyList<Offer> Offered { get; init; } = [];

    /// <summary>The centre the person named; answers are about it from then on.</summary>
    public string? CentreId { get; init; }

    /// <summary>The last question nobody could answer, for "tell me when you know".</summary>
    public Guid? LastGap { get; init; }

    /// <summary>What was asked and which topics were offered for it, until one is chosen.</summary>
    public CloseCall? CloseCall { get; init; }

    /// <summary>The choice that a bare "yes" takes; null when nothing was asked that yes would answer.</summary>
    public string? Proposed { get; init; }

    /// <summary>The dangers that have been answered, the last one last: the numbers are not said again with every message.</summary>
    public IReadOnlyList<AnsweredDanger> Answered { get; init; } = [];

    /// <summary>Whether the bot has said what it is.</summary>
    public bool Introduced { get; init; }

    /// <summary>How many times in a row the bot did not understand or did not know.</summary>
    public int Misunderstood { get; init; }

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
    };

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static ConversationState FromJson(string? json) =>
        json is null ? new() : JsonSerializer.Deserialize<ConversationState>(json, Json) ?? new();
}

/// <summary>A typed question that several topics are near to.</summary>
public sealed record CloseCall(string Question, IReadOnlyList<string> ArticleIds)
{
    /// <summary>What was asked, if this topic was offered for it: a button further up the screen answers no question.</summary>
    public string? AskedFor(string articleId) => ArticleIds.Contains(articleId) ? Question : null;
}

/// <summary>A dialog that is not finished: which, what it waits for, and what it knows.</summary>
/// <param name="Question">The name of the question that was asked last: a name, never a number, so that a new release
/// finds its place again.</param>
public sealed record OpenDialog(string Dialog, string? Question, JsonElement Memory);
