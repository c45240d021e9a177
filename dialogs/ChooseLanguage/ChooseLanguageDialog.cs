using Janua.Dialogs.Engine;
using Janua.Locales;

namespace Janua.Dialogs.ChooseLanguage;

/// <summary>Asks which language to speak, each offered by its own name.</summary>
public sealed class ChooseLanguageDialog(Languages languages) : Dialog<ChooseLanguageMemory>("choose-language")
{
    protected override IReadOnlyList<Question<ChooseLanguageMemory>> Questions { get; } = [new AskLanguage(languages)];

    public Task<Step> Start(Turn turn) => Begin(new ChooseLanguageMemory(), null, turn);

    protected override Task<Step> Finish(ChooseLanguageMemory memory, Turn turn) => Task.FromResult(new Step(Reply.Of("conversation.language-changed")));
}

/// <summary>The language that was named.</summary>
public sealed record ChooseLanguageMemory
{
    public string? Language { get; init; }
}

/// <summary>Which language? The tap itself is a wish that the engine obeys at once; here only a typed name is heard.</summary>
internal sealed class AskLanguage(Languages languages) : Question<ChooseLanguageMemory>("ask-language")
{
    public override bool Insists => false;

    public override bool IsOpen(ChooseLanguageMemory memory, Turn turn) => memory.Language is null;

    public override ChooseLanguageMemory? Hear(ChooseLanguageMemory memory, Utterance utterance, bool waiting, Turn turn) =>
        waiting && utterance.Understanding.RequestedLanguage is { } language ? memory with { Language = language.Code } : null;

    public override Reply Ask(ChooseLanguageMemory memory, Turn turn) => Reply.Of("conversation.ask-language")
        .Offer(languages.Spoken.Select(facts => Choice.Named(Wishes.LanguagePrefix + facts.Language.Code, facts.Name)));
}
