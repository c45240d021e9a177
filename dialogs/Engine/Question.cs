namespace Janua.Dialogs.Engine;

/// <summary>One thing a dialog needs to know: how it asks and how it hears itself.</summary>
/// <typeparam name="TMemory">The dialog's memory.</typeparam>
public abstract class Question<TMemory>(string name) where TMemory : class
{
    /// <summary>Stable for ever: suspended conversations point to it.</summary>
    public string Name { get; } = name;

    /// <summary>Whether an unheard answer is asked for again. A question that does not insist lets go in silence.</summary>
    public virtual bool Insists => true;

    /// <summary>Whether it still has to be asked.</summary>
    public abstract bool IsOpen(TMemory memory, Turn turn);

    /// <summary>Takes its answer out of what was said.</summary>
    /// <param name="waiting">True when this question was asked last: only then may it take a bare number, name, yes or no.</param>
    /// <returns>The memory with the answer in it; null when nothing was heard.</returns>
    public abstract TMemory? Hear(TMemory memory, Utterance utterance, bool waiting, Turn turn);

    public abstract Reply Ask(TMemory memory, Turn turn);
}
