using Microsoft.Playwright;
using Xunit;

namespace Janua.Tests.Browser;

/// <summary>A real Chromium, as installed on the machine; where there is none the test is skipped and says what to install.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } program) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
        });
    }

    /// <summary>A fresh window with nothing remembered.</summary>
    public async Task<IPage> Open(string address, int width)
    {
        if (browser is null) Assert.Skip("No Chromium here. On Debian: apt-get install chromium");
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 700 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
