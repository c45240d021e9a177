using System.Collections.Concurrent;

namespace Janua.Bot.Turns;

/// <summary>One turn at a time in each conversation. The version check at commit keeps turns right even without it;
/// the lock only saves thinking a turn twice.</summary>
public sealed class TurnLock
{
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public async Task<IDisposable> Take(string conversationId)
    {
        while (true)
        {
            var entry = entries.GetOrAdd(conversationId, _ => new Entry());
            await entry.Gate.WaitAsync();
            // Whoever held it before may have removed it: then it locks nothing any more.
            if (entries.TryGetValue(conversationId, out var current) && ReferenceEquals(current, entry))
                return new Held(this, conversationId, entry);
            entry.Gate.Release();
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);
    }

    private sealed class Held(TurnLock owner, string conversationId, Entry entry) : IDisposable
    {
        public void Dispose()
        {
            owner.entries.TryRemove(new(conversationId, entry));
            entry.Gate.Release();
        }
    }
}
