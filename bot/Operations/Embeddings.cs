using System.ClientModel;
using System.ClientModel.Primitives;
using System.ComponentModel.DataAnnotations;
using Janua.Bot.Jobs;
using Janua.Domain.Knowledge;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Janua.Bot.Operations;

/// <summary>The optional embedding model: any server that speaks the OpenAI embeddings protocol, such as one in the house.</summary>
public static class Embeddings
{
    // The libraries want a key even where the server asks for none.
    private const string NoKey = "none";

    /// <summary>Adds nothing unless an address is set: no outside call is made that the operator did not switch on.</summary>
    public static IServiceCollection AddEmbeddings(this IServiceCollection services, EmbeddingOptions options)
    {
        if (options.Address.Length == 0) return services;
        var key = options.KeyFile.Length == 0 ? NoKey : File.ReadAllText(options.KeyFile).Trim();
        var client = new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(options.Address), RetryPolicy = new ClientRetryPolicy(0) });
        return services
            .AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(client.GetEmbeddingClient(options.Model).AsIEmbeddingGenerator())
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<Meanings>(provider, options.Alike))
            .AddHostedService<MeaningWorker>();
    }

    /// <summary>Whether questions would travel safely: HTTPS, or plain HTTP to this machine only.</summary>
    public static ValidationResult? Check(string address, ValidationContext context)
    {
        if (address.Length == 0) return ValidationResult.Success;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return new ValidationResult($"Address: '{address}' is not an address such as http://127.0.0.1:11434/v1.");
        if (uri.Scheme == "http" && !uri.IsLoopback) return new ValidationResult("Address: questions of families leave this machine over https only.");
        var options = (EmbeddingOptions)context.ObjectInstance;
        if (options.Model.Length == 0) return new ValidationResult("Model: an address needs the name of a model.");
        return options.KeyFile.Length > 0 && !File.Exists(options.KeyFile) ? new ValidationResult($"KeyFile: there is no file '{options.KeyFile}'.") : ValidationResult.Success;
    }
}
