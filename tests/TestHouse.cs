using Janua.Bot;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Janua.Tests;

/// <summary>The whole house as it is served, in a temporary folder, composed but not listening.</summary>
public sealed class TestHouse : IAsyncLifetime
{
    /// <summary>A member of staff where it does not matter who.</summary>
    public static readonly Guid StaffId = new("00000000-0000-7000-8000-000000000001");

    private WebApplication? app;

    public string Folder { get; } = Directory.CreateTempSubdirectory("janua-test-").FullName;

    public IServiceProvider Services => app!.Services;

    public async ValueTask InitializeAsync() => app = await House.Build(Arguments(Folder));

    /// <summary>Arguments of a house in a folder that answers at once.</summary>
    public static string[] Arguments(string folder) =>
        ["--data", Path.Combine(folder, "data"), "--keys", Path.Combine(folder, "keys"), "--urls", "http://127.0.0.1:0", "--turns:quiet", "0"];

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
