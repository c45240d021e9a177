using Janua.Tests.Panel;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Janua.Tests.Browser;

/// <summary>A family's window on the chat page.</summary>
public sealed class FamilyWindow(IPage page)
{
    public IPage Page => page;

    public static async Task<FamilyWindow> Open(BrowserFixture browser, PanelHouse house, int width, string language) =>
        new(await browser.Open(new Uri(house.Address, "/?lang=" + language).ToString(), width));

    /// <summary>Says something and waits for the answer.</summary>
    public async Task Ask(string words)
    {
        var before = await Answers.CountAsync();
        await Say(words);
        await Expect(Answers.Nth(before)).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    public async Task Say(string words)
    {
        await page.Locator("#text").FillAsync(words);
        await page.Locator("#text").PressAsync("Enter");
        await Expect(page.Locator(".from-person[data-state=sent]").Last).ToContainTextAsync(words.Split('\n')[0], new() { Timeout = 30_000 });
    }

    public Task Reads(string words) => Expect(page.Locator("#log")).ToContainTextAsync(words, new() { Timeout = 30_000 });

    public Task NeverReads(string words) => Expect(page.Locator("#log")).Not.ToContainTextAsync(words);

    private ILocator Answers => page.Locator(".from-bot:not(#hello):not(.typing)");
}
