using System.Net;
using System.Text.RegularExpressions;
using Janua.Bot;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace Janua.Tests.Panel;

/// <summary>The whole house, serving on a free port, with a clock the tests move; and people to sign in as.</summary>
public sealed partial class PanelHouse : IAsyncLifetime
{
    public const string Password = "a lamp in the window";

    private readonly string folder = Directory.CreateTempSubdirectory("janua-panel-").FullName;
    private readonly Dictionary<Role, Browser> known = [];
    // Everybody here comes from one address.
    private readonly List<string> settings = ["--panel:signInTriesPerAddress", "100000", "--chat:conversationsPerAddress", "10000"];
    private WebApplication? app;

    public PanelHouse With(params string[] more)
    {
        settings.AddRange(more);
        return this;
    }

    public FakeClock Clock { get; } = new(SystemClock.Instance.GetCurrentInstant());

    public IServiceProvider Services => app!.Services;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        app = await House.Build([.. TestHouse.Arguments(folder), .. settings], Prepare);
        await app.StartAsync();
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    // A slow hash guards real passwords; here it would only make the tests slow.
    private void Prepare(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IClock>(Clock));
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
    }

    public Browser Open() => new(Address);

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Somebody of a role, signed in once for all tests that only look or are refused.</summary>
    public async Task<Browser> Once(Role role)
    {
        if (!known.TryGetValue(role, out var browser)) known[role] = browser = await SignedIn(role);
        return browser;
    }

    /// <summary>Adds a member of staff with both factors and signs them in.</summary>
    public async Task<Browser> SignedIn(Role role, string? name = null)
    {
        var signInName = (name ?? role.ToString()) + Guid.CreateVersion7().ToString("N")[20..];
        var secret = await Add(role, signInName);
        var browser = Open();
        await browser.Post("/panel/sign-in", new() { ["Name"] = signInName, ["Password"] = Password });
        var page = await browser.Post("/panel/second-step", new() { ["Code"] = CodeNow(secret) });
        if (page.Path != "/panel") throw new InvalidOperationException($"{signInName} could not sign in.");
        return browser;
    }

    /// <summary>Adds a member of staff with both factors.</summary>
    /// <returns>The secret of their authenticator app.</returns>
    public async Task<string> Add(Role role, string signInName)
    {
        using var scope = Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var member = new StaffMember { UserName = signInName, DisplayName = signInName, Role = role, CreatedAt = Clock.GetCurrentInstant() };
        var made = await accounts.CreateAsync(member, Password);
        if (!made.Succeeded) throw new InvalidOperationException(made.ToString());
        await accounts.ResetAuthenticatorKeyAsync(member);
        await accounts.SetTwoFactorEnabledAsync(member, true);
        return (await accounts.GetAuthenticatorKeyAsync(member))!;
    }

    /// <summary>What the authenticator app of this secret shows now. A code counts once, so the clock moves on first.</summary>
    public string CodeNow(string secret)
    {
        Clock.AdvanceSeconds(31);
        return OneTimeCodes.At(Base32.Decode(secret), Clock.GetCurrentInstant());
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A browser as far as these tests need one: cookies, redirects, and the form token of the last page.</summary>
    public sealed partial class Browser : IDisposable
    {
        private readonly HttpClient client;
        private string? token;

        public Browser(Uri address)
        {
            client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = true }) { BaseAddress = address };
            client.DefaultRequestHeaders.Add("Accept-Language", "en");
        }

        public CookieContainer Cookies { get; } = new();

        public async Task<Page> Get(string path) => await Read(await client.GetAsync(path));

        /// <summary>Posts a form with the token of the last page, or of the page itself.</summary>
        public async Task<Page> Post(string path, Dictionary<string, string> fields)
        {
            if (token is null) await Get(path.Split('?')[0]);
            if (token is null) await Get("/panel/sign-in");
            return await PostBare(path, new(fields) { ["__RequestVerificationToken"] = token ?? "" });
        }

        public async Task<Page> PostBare(string path, Dictionary<string, string> fields)
        {
            using var content = new FormUrlEncodedContent(fields);
            return await Read(await client.PostAsync(path, content));
        }

        public Task<HttpResponseMessage> Send(HttpRequestMessage request) => client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        public void Dispose() => client.Dispose();

        private async Task<Page> Read(HttpResponseMessage answer)
        {
            var html = await answer.Content.ReadAsStringAsync();
            if (Token().Match(html) is { Success: true } found) token = found.Groups[1].Value;
            return new Page(answer.StatusCode, answer.RequestMessage!.RequestUri!.AbsolutePath, html, answer);
        }

        [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
        private static partial Regex Token();
    }

    /// <summary>What came back, after redirects.</summary>
    public sealed record Page(HttpStatusCode Status, string Path, string Html, HttpResponseMessage Answer);
}
