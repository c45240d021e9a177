using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Janua.Bot.Operations;

/// <summary>Believes what a reverse proxy says about its caller (<c>X-Forwarded-For</c>, <c>X-Forwarded-Proto</c>), and only the
/// proxies named in the options: anybody else could give himself a new address for each request.</summary>
public static class Proxies
{
    public static void UseTrustedProxies(this IApplicationBuilder app, Options options)
    {
        var trusted = Split(options.Proxies).Select(Network).ToList();
        if (trusted.Count == 0) return;
        // From the nearest proxy outwards, up to the first address that is not trusted.
        var headers = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        headers.KnownProxies.Clear();
        headers.KnownIPNetworks.Clear();
        foreach (var network in trusted) headers.KnownIPNetworks.Add(network!.Value);
        app.UseForwardedHeaders(headers);
    }

    /// <summary>Whether each entry is an address or a network.</summary>
    public static ValidationResult? Check(string proxies) =>
        Split(proxies).FirstOrDefault(one => Network(one) is null) is { } wrong
            ? new ValidationResult($"Proxies: '{wrong}' is neither an address (10.0.0.5) nor a network (10.0.0.0/24).")
            : ValidationResult.Success;

    private static string[] Split(string proxies) => proxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IPNetwork? Network(string entry)
    {
        if (IPAddress.TryParse(entry, out var address)) return new IPNetwork(address, 8 * address.GetAddressBytes().Length);
        return IPNetwork.TryParse(entry, out var network) ? network : null;
    }
}
