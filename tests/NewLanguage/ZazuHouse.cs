using Janua.Bot;
using Janua.Domain.Centres;
using Janua.Locales;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Janua.Tests.NewLanguage;

/// <summary>The whole house with one language more than is shipped.</summary>
public sealed class ZazuHouse : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("zazu-").FullName;
    private WebApplication? app;

    public IServiceProvider Services => app!.Services;

    public async ValueTask InitializeAsync()
    {
        var locales = Path.Combine(folder, "locales");
        InventedLanguage.AddTo(locales, Path.Combine(AppContext.BaseDirectory, "locales"));
        InventedLanguage.AddCentresTo(folder);
        app = await House.Build(TestHouse.Arguments(folder), services => services
            .AddSingleton(_ => Languages.Load(locales))
            .AddSingleton(provider => CentreDirectory.Load(folder, provider.GetRequiredService<Languages>(), provider.GetRequiredService<Ears>().Words)));
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
