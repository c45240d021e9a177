using System.Collections.Concurrent;

namespace Janua.Domain.Conversations;

/// <summary>Wakes whoever watches a topic (a conversation's sockets, the panel's pages). A hint that something is new,
/// never the thing itself: watchers read the log, so a lost hint costs a moment and not a message.</summary>
public sealed class LiveFeed
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Watch, byte>> topics = new(StringComparer.Ordinal);

    public void Tell(string topic)
    {
        if (!topics.TryGetValue(topic, out var watches)) return;
        foreach (var watch in watches.Keys) watch.Wake();
    }

    public Watch On(string topic)
    {
        var watch = new Watch(this, topic);
        topics.GetOrAdd(topic, _ => new()).TryAdd(watch, 0);
        return watch;
    }

    private void Remove(Watch watch)
    {
        if (topics.TryGetValue(watch.Topic, out var watches) && watches.TryRemove(watch, out _) && watches.IsEmpty)
            topics.TryRemove(new(watch.Topic, watches));
    }

    /// <summary>One watcher of one topic. Hints that come while it is not waiting are kept as one.</summary>
    public sealed class Watch(LiveFeed feed, string topic) : IDisposable
    {
        private readonly SemaphoreSlim hint = new(0, 1);

        public string Topic => topic;

        /// <summary>Waits for a hint, but no longer than the time given: the watcher reads again either way.</summary>
        public Task Wait(TimeSpan longest, CancellationToken cancel) => hint.WaitAsync(longest, cancel);

        internal void Wake()
        {
            try { hint.Release(); }
            catch (SemaphoreFullException) { /* a hint is waiting already */ }
            catch (ObjectDisposedException) { /* the watcher has just left */ }
        }

        public void Dispose()
        {
            feed.Remove(this);
            hint.Dispose();
        }
    }
}

/// <summary>Topics that are not a conversation.</summary>
public static class Topics
{
    public const string Panel = "panel";
}
