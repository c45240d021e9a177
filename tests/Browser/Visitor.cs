using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Janua.Tests.Browser;

/// <summary>What a person does on the chat page.</summary>
internal static class Visitor
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 30_000 };

    public static async Task Write(this IPage page, string words)
    {
        await page.Locator("#text").FillAsync(words);
        await page.Locator("#text").PressAsync("Enter");
    }

    public static async Task Answered(this IPage page)
    {
        await Expect(page.Locator(".from-person[data-state=sent]").First).ToBeVisibleAsync(Patient);
        await Expect(page.Locator(".from-bot:not(#hello):not(.typing)").First).ToBeVisibleAsync(Patient);
    }

    /// <summary>How many messages of the person and of the house stand in the thread, once there are that many.</summary>
    public static async Task Shows(this IPage page, int own, int ours)
    {
        await Expect(page.Locator(".from-person[data-state=sent]")).ToHaveCountAsync(own, new() { Timeout = 30_000 });
        await Expect(page.Locator(".from-bot:not(#hello):not(.typing)")).ToHaveCountAsync(ours, new() { Timeout = 30_000 });
    }

    public static async Task<IPage> NextVisit(this IPage page, string address)
    {
        var next = await page.Context.NewPageAsync();
        await next.GotoAsync(address);
        return next;
    }

    /// <summary>Opens the menu, throws the switch, closes the menu.</summary>
    public static async Task Throw(this IPage page, string switchId)
    {
        await page.Locator("#menu-button").ClickAsync();
        await page.Locator(switchId).ClickAsync();
        await page.Locator("#menu-close").ClickAsync();
    }

    /// <summary>Presses Tab (or Shift+Tab) until it stands on the element.</summary>
    public static async Task TabTo(this IPage page, string selector, string key = "Tab")
    {
        for (var i = 0; i < 40; i++)
        {
            await page.Keyboard.PressAsync(key);
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }
        throw new InvalidOperationException($"The keyboard does not reach {selector}.");
    }
}
