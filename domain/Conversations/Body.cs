using System.Text.Json;
using System.Text.Json.Serialization;

namespace Janua.Domain.Conversations;

/// <summary>What a message says, in either direction.</summary>
public sealed record Body
{
    /// <summary>The words, as typed or as said.</summary>
    public string Text { get; init; } = "";

    /// <summary>A smaller line under the words, such as "reviewed on …".</summary>
    public string? Note { get; init; }

    /// <summary>Id of the choice the person tapped; null for typed words.</summary>
    public string? Choice { get; init; }

    /// <summary>Name of an event such as <c>start</c> or <c>language</c>; null for words and choices.</summary>
    public string? Event { get; init; }

    /// <summary>The language the sender's device or page was set to.</summary>
    public string? Locale { get; init; }

    /// <summary>The choices offered under these words.</summary>
    public IReadOnlyList<Offer> Offers { get; init; } = [];

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static Body FromJson(string json) => JsonSerializer.Deserialize<Body>(json, Json)!;
}

/// <summary>A choice as the person sees it: tapping it sends the id, typing its label or its place in the list means the same.</summary>
public sealed record Offer(string Id, string Label);

/// <summary>A message as it is read back from the log.</summary>
public sealed record LoggedMessage(int Number, Sender From, Body Body, NodaTime.Instant At, string? ExternalId, Progress Progress);
