using System.Collections.Concurrent;
using System.Threading.Channels;
using Janua.Domain.Conversations;

namespace Janua.Bot.Turns;

/// <summary>Which conversations have something to answer. A hint only: what is to be answered stands in the message log,
/// so whatever is lost here is found again at the next sweep.</summary>
public sealed partial class TurnQueue(TurnRunner runner, MessageLog log, Options options, ILogger<TurnQueue> logger) : BackgroundService
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(5);

    private readonly Channel<string> ready = Channel.CreateUnbounded<string>();
    private readonly ConcurrentDictionary<string, byte> queued = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> settling = new(StringComparer.Ordinal);

    /// <summary>Says that a conversation has a new message.</summary>
    /// <param name="atOnce">A tapped choice is answered at once; typed words wait for the rest of the burst.</param>
    public void Offer(string conversationId, bool atOnce)
    {
        var quiet = atOnce ? 0 : options.Turns.Quiet;
        if (quiet == 0) { Put(conversationId); return; }
        var mine = new CancellationTokenSource();
        settling.AddOrUpdate(conversationId, mine, (_, earlier) => { earlier.Cancel(); return mine; });
        _ = PutAfter(conversationId, quiet, mine);
    }

    private async Task PutAfter(string conversationId, int quiet, CancellationTokenSource mine)
    {
        try
        {
            await Task.Delay(quiet, mine.Token);
            settling.TryRemove(new(conversationId, mine));
            Put(conversationId);
        }
        catch (OperationCanceledException) { /* the person writes on */ }
        finally { mine.Dispose(); }
    }

    private void Put(string conversationId)
    {
        if (queued.TryAdd(conversationId, 0)) ready.Writer.TryWrite(conversationId);
    }

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        var workers = Enumerable.Range(0, options.Turns.Parallel).Select(_ => Work(stopping));
        await Task.WhenAll(workers.Append(Sweep(stopping)));
    }

    private async Task Work(CancellationToken stopping)
    {
        await foreach (var conversationId in ready.Reader.ReadAllAsync(stopping))
        {
            // Taken off before the turn reads: a message that comes during the turn queues the conversation again.
            queued.TryRemove(conversationId, out _);
            try { await runner.Run(conversationId); }
            catch (Exception fault) when (!stopping.IsCancellationRequested) { LogLost(fault.GetType().Name, conversationId); }
        }
    }

    // Finds what a crash left over at start, and later whatever a lost hint would have kept waiting.
    private async Task Sweep(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                foreach (var conversationId in await log.ConversationsWaiting())
                    if (!settling.ContainsKey(conversationId)) Put(conversationId);
            }
            catch (Exception fault) { LogLost(fault.GetType().Name, "sweep"); }
            await Task.Delay(SweepEvery, stopping);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn could not be kept: {Fault} in {ConversationId}; the next sweep tries again")]
    private partial void LogLost(string fault, string conversationId);
}
