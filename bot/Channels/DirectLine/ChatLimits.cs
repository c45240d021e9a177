using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>How much anonymous visitors may ask for. Counted in this process.</summary>
public sealed class ChatLimits : IDisposable
{
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    // A page holds one socket; reconnecting, a second tab and a slow farewell of the old one make a few.
    private const int SocketsPerConversation = 6;

    private readonly PartitionedRateLimiter<string> conversations, messages, codes, codesInAll, sockets;

    public ChatLimits(Options options)
    {
        conversations = Windows(options.Chat.ConversationsPerAddress, TenMinutes);
        messages = Windows(options.Chat.MessagesPerMinute, TimeSpan.FromMinutes(1));
        codes = Windows(options.Chat.CodeTriesPerAddress, TenMinutes);
        codesInAll = Windows(options.Chat.CodeTriesInAll, TenMinutes);
        sockets = PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetConcurrencyLimiter(
            key, _ => new ConcurrencyLimiterOptions { PermitLimit = SocketsPerConversation, QueueLimit = 0 }));
    }

    /// <summary>Counts a new conversation. Null when it may be opened, else how long to wait.</summary>
    public TimeSpan? NewConversation(HttpContext context) => Take(conversations, NetworkOf(context));

    public TimeSpan? Message(string conversationId) => Take(messages, conversationId);

    /// <summary>Counts a try at a return code: per address first, so that one guesser does not use up everybody's tries.</summary>
    public TimeSpan? CodeTry(HttpContext context) => Take(codes, NetworkOf(context)) ?? Take(codesInAll, "all");

    /// <summary>A place for one socket, held until disposed.</summary>
    public RateLimitLease Socket(string conversationId) => sockets.AttemptAcquire(conversationId);

    /// <summary>The network a request comes from: an IPv4 address, or the /64 one household gets in IPv6.</summary>
    public static string NetworkOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address.ToString();
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes) + "/64";
    }

    private static PartitionedRateLimiter<string> Windows(int most, TimeSpan window) =>
        PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window, QueueLimit = 0 }));

    private static TimeSpan? Take(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
    }

    public void Dispose()
    {
        conversations.Dispose();
        messages.Dispose();
        codes.Dispose();
        codesInAll.Dispose();
        sockets.Dispose();
    }
}
