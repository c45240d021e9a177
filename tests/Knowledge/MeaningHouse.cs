using Janua.Bot;
using Janua.Domain.Knowledge;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using static Janua.Tests.Knowledge.SearchWorld;

namespace Janua.Tests.Knowledge;

/// <summary>A house whose operator switched on an embedding model on the same machine.</summary>
public sealed class MeaningHouse : IAsyncLifetime
{
    /// <summary>Words no article has, for a topic that exists.</summary>
    public const string Question = "gallimaufry brouhaha", Topic = "documents.birth-certificate";

    private const double Alike = 0.75;
    private EmbeddingServer? server;
    private WebApplication? app;

    public string Folder { get; } = Directory.CreateTempSubdirectory("meanings-").FullName;

    internal EmbeddingServer Server => server!;

    public IServiceProvider Services => app!.Services;

    public Meanings Meanings => Services.GetRequiredService<Meanings>();

    public ArticleSearch Articles => Services.GetRequiredService<KnowledgeBase>().Current;

    public async ValueTask InitializeAsync()
    {
        server = await EmbeddingServer.Start(["gallimaufry", Shipped.Articles.Single(one => one.Id == Topic).Texts[Russian].Title]);
        var key = Path.Combine(Folder, "key");
        await File.WriteAllTextAsync(key, "a-secret\n");
        app = await House.Build([.. TestHouse.Arguments(Folder), "--embeddings:address", server.Address, "--embeddings:model", "any", "--embeddings:keyFile", key]);
        await Meanings.Learn(Articles.Articles, TestContext.Current.CancellationToken);
    }

    /// <summary>One that has learnt and failed at nothing yet.</summary>
    public Meanings Another() => new(Services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>(), Alike, NullLogger<Meanings>.Instance);

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
