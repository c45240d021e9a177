namespace Janua.Domain.Conversations;

/// <summary>Wakes whoever watches a topic (a conversation's sockets, the panel's pages). A hint that something is new,
/// never the thing itself: watchers read the log, so a lost hint costs a moment and not a message.</summary>
public sealed class LiveFeed
{
    private readonly Dictionary<string, HashSet<Watch>> topics = new(StringComparer.Ordinal);

    public void Tell(string topic)
    {
        lock (topics)
        {
            if (!topics.TryGetValue(topic, out var watches)) return;
            foreach (var watch in watches) watch.Wake();
        }
    }

    public Watch On(string topic)
    {
        var watch = new Watch(this, topic);
        lock (topics)
        {
            if (topics.TryGetValue(topic, out var watches)) watches.Add(watch);
            else topics[topic] = [watch];
        }
        return watch;
    }

    private void Remove(Watch watch)
    {
        lock (topics)
        {
            if (topics.TryGetValue(watch.Topic, out var watches) && watches.Remove(watch) && watches.Count == 0) topics.Remove(watch.Topic);
        }
    }

    /// <summary>One watcher of one topic. Hints that come while it is not waiting are kept as one.</summary>
    public sealed class Watch(LiveFeed feed, string topic) : IDisposable
    {
        private readonly SemaphoreSlim hint = new(0, 1);

        public string Topic => topic;

        /// <summary>Waits for a hint, but no longer than the time given: the watcher reads again either way.</summary>
        public Task Wait(TimeSpan longest, CancellationToken cancel) => hint.WaitAsync(longest, cancel);

        // Only ever called under the feed's lock, so no hint is released twice.
        internal void Wake()
        {
            if (hint.CurrentCount == 0) hint.Release();
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
