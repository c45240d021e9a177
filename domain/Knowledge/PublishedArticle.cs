using Janua.Locales;
using NodaTime;

namespace Janua.Domain.Knowledge;

/// <summary>An article as families see it: the published text of each language. What the search indexes and the bot answers from.</summary>
/// <param name="Id">category.name, stable for ever: follow-ups, gaps and evaluation sets point to it.</param>
/// <param name="FollowUps">Ids of the articles people usually ask about next, in the order they are offered.</param>
public sealed record PublishedArticle(
    string Id,
    string Category,
    Audience Audience,
    Sensitivity Sensitivity,
    IReadOnlyList<string> FollowUps,
    IReadOnlyDictionary<Language, PublishedText> Texts)
{
    /// <summary>What a choice that leads to an article begins with; its id follows.</summary>
    public const string ChoicePrefix = "topic:";
}

/// <summary>One language of a published article.</summary>
/// <param name="Title">The topic in a few words, as it is offered to choose from.</param>
/// <param name="Answer">What is said; may hold slots of the person's centre, such as {centre.address}.</param>
/// <param name="Phrasings">Ways people ask for it.</param>
/// <param name="ReviewedOn">The day a named reviewer approved it; null while nobody has.</param>
public sealed record PublishedText(string Title, string Answer, IReadOnlyList<string> Phrasings, LocalDate? ReviewedOn);

/// <summary>Whom an article is written for.</summary>
[Flags]
public enum Audience { None = 0, Relatives = 1, Returnees = 2, WorriedParents = 4, HostCommunity = 8, Everyone = 15 }

/// <summary>What the bot may do with an article: say it, say it with care and offer a person, or only hand over to a person.</summary>
public enum Sensitivity { Answer, Careful, HumanOnly }
