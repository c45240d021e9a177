using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Features;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>Reads a JSON body that may be hostile: limited in size and depth, and a "no" instead of an exception.</summary>
internal static class RequestBody
{
    public const int Largest = 64 * 1024;

    public static async Task<(T? Value, IResult? Refusal)> Read<T>(HttpRequest request, JsonTypeInfo<T> shape) where T : class
    {
        if (!request.HasJsonContentType()) return (null, Refusals.NotJson);
        var (bytes, refusal) = await Bytes(request);
        if (bytes is null) return (null, refusal);
        try
        {
            return JsonSerializer.Deserialize(bytes.AsSpan(), shape) is { } value
                ? (value, null)
                : (null, Refusals.BadRequest("BadJson", "The body is null. Send a JSON object."));
        }
        catch (JsonException fault)
        {
            // The path names a field of ours; the message could quote what a person wrote.
            var where = fault.Path is { Length: > 1 and < 60 } path ? $" (near {path})" : "";
            return (null, Refusals.BadRequest("BadJson", $"The body is not the JSON expected here{where}."));
        }
    }

    private static async Task<(byte[]? Bytes, IResult? Refusal)> Bytes(HttpRequest request)
    {
        if (request.ContentLength > Largest) return (null, Refusals.TooLarge);
        // So that the server does not read on to the end of what was refused.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = Largest;
        try
        {
            using var buffer = new MemoryStream();
            await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted);
            return buffer.Length > Largest ? (null, Refusals.TooLarge) : (buffer.ToArray(), null);
        }
        catch (BadHttpRequestException fault)
        {
            return (null, fault.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Refusals.TooLarge
                : Refusals.BadRequest("BadBody", "The body broke off."));
        }
    }
}
