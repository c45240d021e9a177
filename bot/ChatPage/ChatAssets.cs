using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Janua.Bot.ChatPage;

/// <summary>The page's scripts, styles and mark: built into the program, compressed once at start, served under an address
/// that carries their fingerprint, so that a phone downloads each of them once and never an old one.</summary>
internal sealed class ChatAssets
{
    private const string Prefix = "chat/";

    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, Asset> files;

    private ChatAssets(FrozenDictionary<string, Asset> files, string fingerprint) => (this.files, Fingerprint) = (files, fingerprint);

    /// <summary>Changes with any byte of any file: modules name each other relatively, so they change address together.</summary>
    public string Fingerprint { get; }

    public IEnumerable<string> Names => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads what was built in.</summary>
    public static ChatAssets Load()
    {
        var assembly = typeof(ChatAssets).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = new Dictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            var plain = buffer.ToArray();
            hash.AppendData(plain);
            files[name[Prefix.Length..]] = new Asset(plain, Compressed.Brotli(plain), Compressed.Gzip(plain), Kinds[Path.GetExtension(name)]);
        }
        return new ChatAssets(files.ToFrozenDictionary(StringComparer.Ordinal), Convert.ToHexStringLower(hash.GetHashAndReset())[..12]);
    }

    /// <summary>One file. An address with an older fingerprint gets today's file, not to be kept.</summary>
    public async Task Serve(HttpContext context, string fingerprint, string name)
    {
        var response = context.Response;
        if (!files.TryGetValue(name, out var asset))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        response.ContentType = asset.Kind;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = fingerprint == Fingerprint ? "public, max-age=31536000, immutable" : "no-store";
        await Compressed.Write(context, asset.Plain, asset.Brotli, asset.Gzip);
    }

    private sealed record Asset(byte[] Plain, byte[] Brotli, byte[] Gzip, string Kind);
}
