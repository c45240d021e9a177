using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Janua.Benchmarks;

/// <summary>The smallest endpoint that takes an activity and says it back in the answer: what the web server alone costs.</summary>
internal static class EchoEndpoint
{
    public static async Task<int> Serve(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, EchoJson.Default));
        await using var app = builder.Build();
        app.MapPost("/api/messages", (EchoActivity activity) => new EchoReplies([new EchoActivity("message", activity.Text)]));
        await app.RunAsync(address);
        return 0;
    }
}

internal sealed record EchoActivity(string Type, string? Text);

internal sealed record EchoReplies(IReadOnlyList<EchoActivity> Activities);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EchoActivity))]
[JsonSerializable(typeof(EchoReplies))]
internal sealed partial class EchoJson : JsonSerializerContext;
