using Deque.AxeCore.Playwright;
using Janua.Tests.DirectLine;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Janua.Tests.Browser;

public sealed class ChatPageTests(ServedChat chat, BrowserFixture browser) : IClassFixture<ServedChat>, IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData("kk", 320, "Сәлеметсіз бе")]
    [InlineData("kk", 1280, "Сәлеметсіз бе")]
    [InlineData("ru", 320, "Здравствуйте")]
    [InlineData("ru", 1280, "Здравствуйте")]
    [InlineData("ar", 320, "السلام عليكم")]
    [InlineData("ar", 1280, "السلام عليكم")]
    public async Task A_person_writes_and_is_answered_and_axe_finds_nothing(string language, int width, string hello)
    {
        var page = await browser.Open($"{chat.Address}/?lang={language}", width);
        await Write(page, hello);
        await Answered(page);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        (await page.RunAxe()).Violations.Select(one => one.Id).ShouldBeEmpty();
        await page.Locator("#menu-button").ClickAsync();
        (await page.RunAxe()).Violations.Select(one => one.Id).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_line_a_message_waits_and_is_then_sent_once()
    {
        var page = await browser.Open($"{chat.Address}/?lang=ru", 360);
        await page.Context.SetOfflineAsync(true);
        await Write(page, "Здравствуйте");
        await Expect(page.Locator(".from-person[data-state=waiting]")).ToHaveCountAsync(1);
        await page.Context.SetOfflineAsync(false);
        await Answered(page);
        await page.ReloadAsync();
        await Answered(page);
        await Expect(page.Locator(".from-person")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_language_is_switched_in_place_and_the_side_with_it()
    {
        var page = await browser.Open($"{chat.Address}/?lang=ru", 360);
        await page.Locator("[data-language=ar]").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await page.Locator("[data-language=kk]").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "kk");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_quick_exit_leaves_and_clears(bool byKeyboard)
    {
        var page = await browser.Open($"{chat.Address}/?lang=ru", 360);
        await page.RouteAsync(url => !url.StartsWith(chat.Address, StringComparison.Ordinal), route => route.FulfillAsync(new() { Body = "weather" }));
        await page.RouteAsync("**/chat/exit", route => route.FulfillAsync(new() { Body = "weather", ContentType = "text/plain" }));
        await Write(page, "Здравствуйте");
        await Answered(page);
        if (byKeyboard)
        {
            await page.Keyboard.PressAsync("Escape");
            await page.Keyboard.PressAsync("Escape");
        }
        else await page.Locator("#exit").ClickAsync();
        await Expect(page.Locator("body")).ToHaveTextAsync("weather");
        (await page.EvaluateAsync<int>("() => sessionStorage.length + localStorage.length")).ShouldBe(0);
    }

    [Fact]
    public async Task A_new_visit_knows_nothing_of_the_last()
    {
        var page = await browser.Open($"{chat.Address}/?lang=ru", 360);
        await Write(page, "Здравствуйте");
        await Answered(page);
        var next = await page.Context.NewPageAsync();
        await next.GotoAsync(chat.Address);
        await Expect(next.Locator("#hello")).ToBeVisibleAsync();
        await Expect(next.Locator(".from-person")).ToHaveCountAsync(0);
    }

    private static async Task Write(IPage page, string words)
    {
        await page.Locator("#text").FillAsync(words);
        await page.Locator("#text").PressAsync("Enter");
    }

    private static async Task Answered(IPage page)
    {
        await Expect(page.Locator(".from-person[data-state=sent]").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(page.Locator(".from-bot:not(#hello):not(.typing)").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }
}
