using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Janua.Admin.Layout;

/// <summary>Style sheet and scripts, compressed once and named by their content, so that browsers keep them for good.</summary>
public sealed class Assets
{
    private const string Prefix = "assets/";

    private readonly FrozenDictionary<string, Asset> byName;

    public Assets()
    {
        var assembly = typeof(Assets).Assembly;
        byName = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Read(name[Prefix.Length..].Replace('\\', '/'), assembly.GetManifestResourceStream(name)!))
            .ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
        Version = Convert.ToHexStringLower(SHA256.HashData([.. byName.Values.OrderBy(one => one.Name, StringComparer.Ordinal).SelectMany(one => one.Plain)]))[..12];
    }

    /// <summary>Changes when any asset does.</summary>
    public string Version { get; }

    public string Path(string name) => byName.ContainsKey(name)
        ? $"{Panel.Root}/assets/{Version}/{name}"
        : throw new KeyNotFoundException($"There is no asset '{name}'.");

    internal Asset? Find(string name) => byName.GetValueOrDefault(name);

    private static Asset Read(string name, Stream content)
    {
        using var plain = new MemoryStream();
        content.CopyTo(plain);
        using var small = new MemoryStream();
        using (var brotli = new BrotliStream(small, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(plain.ToArray());
        return new Asset(name, System.IO.Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        }, plain.ToArray(), small.ToArray());
    }

    internal sealed record Asset(string Name, string Type, byte[] Plain, byte[] Brotli);
}

internal static class AssetEndpoint
{
    public static void MapPanelAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Panel.Root + "/assets/{version}/{**name}", Serve).AllowAnonymous();

    private static IResult Serve(string version, string name, Assets assets, HttpContext context)
    {
        if (assets.Find(name) is not { } asset) return Results.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = version == assets.Version ? "public, max-age=31536000, immutable" : "no-store";
        headers.Vary = "Accept-Encoding";
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal)) return Results.Bytes(asset.Plain, asset.Type);
        headers.ContentEncoding = "br";
        return Results.Bytes(asset.Brotli, asset.Type);
    }
}
