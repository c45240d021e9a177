using Janua.Admin;
using Janua.Admin.SignIn;
using Janua.Bot.Channels.DirectLine;
using Janua.Bot.ChatPage;
using Janua.Bot.Jobs;
using Janua.Bot.Operations;
using Janua.Bot.Turns;
using Janua.Dialogs;
using Janua.Domain.Centres;
using Janua.Domain.Conversations;
using Janua.Domain.Due;
using Janua.Domain.Escalations;
using Janua.Domain.Knowledge;
using Janua.Domain.Records;
using Janua.Domain.Storage;
using Janua.Locales;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Bot;

/// <summary>Composes all rooms into one running process.</summary>
public static class House
{
    public static async Task<int> Serve(string[] args)
    {
        try
        {
            await using var app = await Build(args);
            await app.StartAsync();
            await FirstSteps.Print(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception fault) when (fault is InvalidDataException or TextFaultsException)
        {
            // Data or settings that are not as they should be: all faults, and no stack trace in the way.
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    /// <summary>Builds the process and lays its foundation; it does not listen yet.</summary>
    /// <param name="prepare">Lets a test put its own clock in.</param>
    /// <exception cref="InvalidDataException">Settings, texts, content or keys are not as they should be; the message lists every fault.</exception>
    public static async Task<WebApplication> Build(string[] args, Action<IServiceCollection>? prepare = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = Flags(args), ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables("JANUA_").AddCommandLine(Flags(args));
        var options = OptionsCheck.Read(builder.Configuration);
        Logs.Use(builder, options);

        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton<IClock>(SystemClock.Instance);
        AddLocales(services);
        AddDomain(services, options);
        services.AddDialogs();
        AddTurns(services);
        services.AddEmbeddings(options.Embeddings);
        services.AddDirectLine(options);
        AddPanel(services, options);
        services.AddHealthChecks().AddCheck<StorageHealth>("storage");
        prepare?.Invoke(services);

        var app = builder.Build();
        await LayFoundation(app.Services);
        Map(app);
        return app;
    }

    // --production and its like read better without "=true".
    private static string[] Flags(string[] args) => [.. args.Select(arg => arg == "--production" ? "--production=true" : arg)];

    private static void AddLocales(IServiceCollection services)
    {
        services.AddSingleton(_ => Languages.Load(Path.Combine(AppContext.BaseDirectory, "locales")));
        services.AddSingleton(provider => Texts.Load(provider.GetRequiredService<Languages>()));
        services.AddSingleton(provider => Ears.Load(provider.GetRequiredService<Languages>()));
        services.AddSingleton(provider => CentreDirectory.Load(
            CentreDirectory.Folder, provider.GetRequiredService<Languages>(),
            provider.GetRequiredService<Ears>().Words));
    }

    private static void AddDomain(IServiceCollection services, Options options)
    {
        Directory.CreateDirectory(options.Data);
        services.AddSingleton(_ => VaultKeys.Open(options.Keys, options.Data));
        services.AddSingleton(JanuaDb.Sqlite(Path.Combine(options.Data, "janua.db")));
        services.AddSingleton<IDbContextFactory<JanuaDb>, JanuaDbPool>();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<JanuaDb>>().CreateDbContext());
        services.AddSingleton<Vault>().AddSingleton<Writer>().AddSingleton<Foundation>();
        services.AddSingleton<LiveFeed>().AddSingleton<MessageLog>().AddSingleton<ConversationStore>().AddSingleton<ReturnCodes>().AddSingleton<FailedMessages>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<KnowledgeBase>(provider, options.Production));
        services.AddSingleton<Articles>().AddSingleton<GapLog>().AddSingleton<EscalationDesk>().AddSingleton<DueList>();
        services.AddSingleton(options.Retention.Times()).AddSingleton<Retention>().AddSingleton<Looks>();
    }

    private static void AddTurns(IServiceCollection services)
    {
        services.AddSingleton<TurnLock>().AddSingleton<TurnRunner>().AddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        services.AddHostedService<DueWorker>();
    }

    // The keys of sessions lie with the other keys: staff stay signed in over a restart, and a copy of the data forges nothing.
    private static void AddPanel(IServiceCollection services, Options options)
    {
        services.AddDataProtection().SetApplicationName("janua").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.Keys, "sessions")));
        services.AddPanel(options.Production, new SignInTries(options.Panel.SignInTriesPerAddress, ChatLimits.NetworkOf));
    }

    // Words and tables know nothing of each other: both at once, so that an old computer opens sooner.
    private static async Task LayFoundation(IServiceProvider services)
    {
        var tables = Task.Run(() => services.GetRequiredService<Foundation>().Lay(
            StarterContent.Load(StarterContent.Folder), services.GetRequiredService<IClock>().GetCurrentInstant()));
        var words = Task.Run(() =>
        {
            services.GetRequiredService<Texts>();
            services.GetRequiredService<CentreDirectory>();
            services.GetRequiredService<KnowledgeBase>();
        });
        await Task.WhenAll(tables, words);
        await services.GetRequiredService<KnowledgeBase>().Refresh();
    }

    private static void Map(WebApplication app)
    {
        app.UseTrustedProxies(app.Services.GetRequiredService<Options>());
        app.UseRequestLog();
        app.UseWebSockets();
        app.MapHealth();
        app.MapDirectLine();
        app.MapChatPage();
        app.MapPanel();
    }
}
