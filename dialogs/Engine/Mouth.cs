using Janua.Domain.Conversations;
using Janua.Locales;

namespace Janua.Dialogs.Engine;

/// <summary>Puts a reply into words: one body for each line, the choices under the last.</summary>
public sealed class Mouth(Texts texts)
{
    public IReadOnlyList<Body> Say(Reply reply, Language language)
    {
        var bodies = reply.Lines.Select(line => Said(line, language)).ToList();
        if (bodies.Count == 0) return [];
        bodies[^1] = bodies[^1] with { Offers = [.. reply.Choices.Select(choice => new Offer(choice.Id, Label(choice, language)))] };
        return bodies;
    }

    private Body Said(Line line, Language language) => line switch
    {
        TextLine text => new Body { Text = Words(text, language) },
        ContentLine content => new Body { Text = content.Words, Note = Words(content.Note, language) },
        _ => throw new InvalidOperationException($"A line of the kind {line.GetType().Name} cannot be said."),
    };

    private string Words(TextLine line, Language language) => texts.Say(language, line.Key, [.. line.Arguments]);

    private string Label(Choice choice, Language language) => choice.Words ?? texts.Say(language, choice.Key!);
}
