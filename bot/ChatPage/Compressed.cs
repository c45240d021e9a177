using System.IO.Compression;

namespace Janua.Bot.ChatPage;

/// <summary>Bytes in the smallest form the browser takes: people read this page over slow and dear lines.</summary>
internal static class Compressed
{
    public static byte[] Brotli(byte[] plain)
    {
        using var buffer = new MemoryStream();
        using (var stream = new BrotliStream(buffer, CompressionLevel.SmallestSize)) stream.Write(plain);
        return buffer.ToArray();
    }

    public static byte[] Gzip(byte[] plain)
    {
        using var buffer = new MemoryStream();
        using (var stream = new GZipStream(buffer, CompressionLevel.SmallestSize)) stream.Write(plain);
        return buffer.ToArray();
    }

    /// <summary>Sends what was compressed before.</summary>
    public static Task Write(HttpContext context, byte[] plain, byte[] brotli, byte[] gzip) =>
        Takes(context, "br") ? Send(context, brotli, "br") : Takes(context, "gzip") ? Send(context, gzip, "gzip") : Send(context, plain, null);

    /// <summary>Compresses and sends. Only for pages that carry no secret: sizes of compressed secrets tell about them.</summary>
    public static Task Write(HttpContext context, byte[] plain) =>
        Takes(context, "br") ? Send(context, Brotli(plain), "br") : Takes(context, "gzip") ? Send(context, Gzip(plain), "gzip") : Send(context, plain, null);

    private static Task Send(HttpContext context, byte[] bytes, string? coding)
    {
        var response = context.Response;
        response.Headers.Append("Vary", "Accept-Encoding");
        if (coding is not null) response.Headers.ContentEncoding = coding;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }

    private static bool Takes(HttpContext context, string coding) =>
        context.Request.GetTypedHeaders().AcceptEncoding.Any(one => one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && one.Quality is null or > 0);
}
