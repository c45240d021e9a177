namespace Janua.Benchmarks;

/// <summary>One conversation with a bot, from a client's side.</summary>
internal abstract class Talk : IAsyncDisposable
{
    /// <summary>Says something and returns when the answer is here.</summary>
    public abstract Task Turn(string text, CancellationToken cancel);

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
