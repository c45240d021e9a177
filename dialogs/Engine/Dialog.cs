using System.Text.Json;

namespace Janua.Dialogs.Engine;

/// <summary>One wish of a person, as a form: a memory and the questions that fill it, in any order the person likes.</summary>
public abstract class Dialog(string name)
{
    /// <summary>Stable for ever: suspended conversations point to it.</summary>
    public string Name { get; } = name;

    /// <summary>Names of all its questions, for the golden list of released names.</summary>
    public abstract IReadOnlyList<string> QuestionNames { get; }

    /// <summary>Offers what was said to the waiting question and then to all open ones.</summary>
    /// <returns>The dialog a step further, or null when no question heard anything.</returns>
    internal abstract Task<Step?> Hear(OpenDialog open, Utterance utterance, Turn turn);

    /// <summary>Asks the waiting question again; null when it does not insist.</summary>
    internal abstract Reply? AskAgain(OpenDialog open, Turn turn);
}

/// <summary>Where a dialog stands after a step.</summary>
/// <param name="Open">What stays open; null when the dialog is finished.</param>
/// <param name="CentreId">A centre the person named on the way, to be remembered.</param>
/// <param name="Gap">A question nobody could answer, to be remembered.</param>
/// <param name="Follow">What may be asked after it, left out when an earlier question is waiting to be asked again.</param>
/// <param name="CloseCall">Topics that are offered, to be remembered until one is chosen.</param>
public sealed record Step(Reply Reply, OpenDialog? Open = null, string? CentreId = null, Guid? Gap = null, Step? Follow = null, CloseCall? CloseCall = null);

/// <inheritdoc/>
public abstract class Dialog<TMemory>(string name) : Dialog(name) where TMemory : class
{
    protected abstract IReadOnlyList<Question<TMemory>> Questions { get; }

    public override IReadOnlyList<string> QuestionNames => [.. Questions.Select(question => question.Name)];

    /// <summary>Everything needed is known: does it, and says so.</summary>
    protected abstract Task<Step> Finish(TMemory memory, Turn turn);

    /// <summary>Begins with what is known already and with what the first message says besides.</summary>
    protected Task<Step> Begin(TMemory memory, Utterance? utterance, Turn turn)
    {
        if (utterance is not null)
        {
            foreach (var question in Questions.Where(one => one.IsOpen(memory, turn)))
                memory = question.Hear(memory, utterance, waiting: false, turn) ?? memory;
        }
        return Next(memory, turn);
    }

    internal override async Task<Step?> Hear(OpenDialog open, Utterance utterance, Turn turn)
    {
        var memory = open.Memory.Deserialize<TMemory>()!;
        var heard = false;
        foreach (var question in Questions.OrderByDescending(one => one.Name == open.Question))
        {
            var waiting = question.Name == open.Question;
            if (!waiting && !question.IsOpen(memory, turn)) continue;
            if (question.Hear(memory, utterance, waiting, turn) is not { } filled) continue;
            (memory, heard) = (filled, true);
        }
        return heard ? await Next(memory, turn) : null;
    }

    internal override Reply? AskAgain(OpenDialog open, Turn turn)
    {
        var question = Questions.FirstOrDefault(one => one.Name == open.Question);
        return question is { Insists: true } ? question.Ask(open.Memory.Deserialize<TMemory>()!, turn) : null;
    }

    private async Task<Step> Next(TMemory memory, Turn turn)
    {
        if (Questions.FirstOrDefault(one => one.IsOpen(memory, turn)) is not { } next) return await Finish(memory, turn);
        return new Step(next.Ask(memory, turn), Opened(memory, next.Name));
    }

    protected OpenDialog Opened(TMemory memory, string question) => new(Name, question, JsonSerializer.SerializeToElement(memory));
}
