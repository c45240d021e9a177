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
        await page.Write(hello);
        await page.Answered();
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
        await page.Write("Здравствуйте");
        await Expect(page.Locator(".from-person[data-state=waiting]")).ToHaveCountAsync(1);
        await page.Context.SetOfflineAsync(false);
        await page.Answered();
        await page.ReloadAsync();
        await page.Answered();
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
        await page.Write("Здравствуйте");
        await page.Answered();
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
        await page.Write("Здравствуйте");
        await page.Answered();
        var next = await page.Context.NewPageAsync();
        await next.GotoAsync(chat.Address);
        await Expect(next.Locator("#hello")).ToBeVisibleAsync();
        await Expect(next.Locator(".from-person")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_quick_reply_is_tapped_and_answered_and_its_row_goes()
    {
        var page = await browser.Open($"{chat.Address}/?lang=ru", 320);
        await page.Write("где находится центр");
        await Expect(page.Locator(".choice").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        var label = await page.Locator(".choice").First.TextContentAsync();
        (await page.Locator(".choices").EvaluateAsync<double>("row => row.offsetHeight / innerHeight")).ShouldBeLessThan(1, "all choices fit one screen");
        await page.Locator(".choice").First.ClickAsync();
        await page.Shows(own: 2, ours: 3);
        await Expect(page.Locator(".from-person .words").Last).ToHaveTextAsync(label!);
        await page.ReloadAsync();
        await page.Shows(own: 2, ours: 3);
    }

    [Theory]
    [InlineData("ru", "муж меня бьёт, я боюсь")]
    [InlineData("kk", "күйеуім мені ұрады, қорқамын")]
    [InlineData("ar", "زوجي يضربني وأنا خائفة")]
    public async Task In_danger_the_numbers_can_be_called_by_a_tap_and_a_person_is_offered(string language, string words)
    {
        var page = await browser.Open($"{chat.Address}/?lang={language}", 320);
        await page.Write(words);
        await Expect(page.Locator(".from-bot .words a[href='tel:112']")).ToHaveTextAsync("112", new() { Timeout = 30_000 });
        await Expect(page.Locator(".from-bot .words a[href='tel:102']")).ToBeVisibleAsync();
        await Expect(page.Locator(".choice")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Everything_can_be_done_by_keyboard()
    {
        var page = await browser.Open($"{chat.Address}/?lang=ru", 1280);
        await page.RouteAsync("**/chat/exit", route => route.FulfillAsync(new() { Body = "weather", ContentType = "text/plain" }));
        await page.TabTo("[data-language=kk]");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "kk");
        await page.TabTo("#text");
        await page.Keyboard.TypeAsync("орталық қайда");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".choice").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.TabTo(".choice", "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Shows(own: 2, ours: 3);
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("log", "the keyboard goes on from the conversation");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("body")).ToHaveTextAsync("weather");
    }

    [Fact]
    public async Task The_language_is_changed_in_the_middle_and_the_answers_follow()
    {
        var page = await browser.Open($"{chat.Address}/?lang=ru", 360);
        await page.Write("Здравствуйте");
        await page.Shows(own: 1, ours: 1);
        await page.Locator("[data-language=ar]").ClickAsync();
        await page.Write("شكراً");
        await page.Shows(own: 2, ours: 2);
        (await page.Locator(".from-bot:not(#hello):not(.typing) .words").Last.TextContentAsync())!.ShouldMatch(@"\p{IsArabic}");
        await Expect(page.Locator(".from-person .words").First).ToHaveTextAsync("Здравствуйте");
    }
}
