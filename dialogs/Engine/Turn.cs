using Janua.Domain.Knowledge;
using Janua.Domain.Storage;
using Janua.Locales;
using NodaTime;

namespace Janua.Dialogs.Engine;

/// <summary>One turn: what the dialogs may see of the world, and where they leave what is to be written.</summary>
/// <param name="Now">When the message came in; the clock was read there, once.</param>
/// <param name="Articles">The knowledge in force for the whole turn.</param>
/// <param name="Changes">Applied in the turn's one transaction.</param>
public sealed record Turn(string ConversationId, Language Language, Instant Now, ArticleSearch Articles, Changes Changes);

/// <summary>What the person said in one go: the understanding of their words, and the choice they tapped or named.</summary>
public sealed record Utterance(Understanding Understanding, string? Choice)
{
    public string Text => Understanding.Text;
}
