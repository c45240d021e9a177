using Janua.Tests.DirectLine;
using Janua.Tests.Turns;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Janua.Tests.Browser;

/// <summary>The chat page over bad lines, and what it says when the house refuses.</summary>
public sealed class LineTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task What_is_written_while_the_house_is_down_arrives_once_when_it_is_back()
    {
        var folder = Directory.CreateTempSubdirectory("janua-test-").FullName;
        try
        {
            using var house = new ServedHouse(folder, ServedHouse.FreePort());
            await house.Start();
            var page = await browser.Open($"{house.Address}?lang=ru", 360);
            await page.Write("Здравствуйте");
            await page.Shows(own: 1, ours: 1);
            house.Kill();
            await page.Write("Спасибо");
            await Expect(page.Locator(".from-person[data-state=waiting]")).ToHaveCountAsync(1);
            await Expect(page.Locator("#line")).Not.ToBeEmptyAsync();
            await house.Start();
            await page.Shows(own: 2, ours: 2);
            await Expect(page.Locator("#line")).ToBeEmptyAsync(new() { Timeout = 30_000 });
            await page.ReloadAsync();
            await page.Shows(own: 2, ours: 2);
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    [Theory]
    [InlineData("setTimeout(() => this.onclose(), 0)")]
    [InlineData("setTimeout(() => { this.onopen(); this.onclose(); }, 0)")]
    public async Task Where_no_socket_passes_the_answers_come_all_the_same(string fate)
    {
        await using var chat = new ServedChat();
        await chat.InitializeAsync();
        var page = await browser.Open(chat.Address, 360);
        await page.AddInitScriptAsync($"window.WebSocket = class {{ constructor() {{ {fate}; }} close() {{ }} }};");
        await page.GotoAsync($"{chat.Address}/?lang=ru");
        await page.Write("Здравствуйте");
        await page.Shows(own: 1, ours: 1);
        await page.Write("Спасибо");
        await page.Shows(own: 2, ours: 2);
        await Expect(page.Locator("#line")).ToBeEmptyAsync(new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task Too_much_at_once_waits_and_the_page_says_so_in_the_language_shown()
    {
        await using var chat = new ServedChat().With("--chat:messagesPerMinute", "1");
        await chat.InitializeAsync();
        var page = await browser.Open($"{chat.Address}/?lang=ru", 360);
        await page.Write("Здравствуйте");
        await page.Answered();
        await page.Write("Спасибо");
        await Expect(page.Locator("#line")).ToContainTextAsync("Подождите");
        await Expect(page.Locator(".from-person[data-state=waiting]")).ToHaveCountAsync(1);
        await page.Locator("[data-language=kk]").ClickAsync();
        await Expect(page.Locator("#line")).Not.ToContainTextAsync("Подождите");
    }

    [Fact]
    public async Task A_message_that_is_too_long_is_not_tried_again_and_the_page_says_how_much_fits()
    {
        await using var chat = new ServedChat();
        await chat.InitializeAsync();
        var page = await browser.Open($"{chat.Address}/?lang=ru", 360);
        await page.EvaluateAsync("() => document.getElementById('text').removeAttribute('maxlength')");
        await page.Write(new string('а', 2001));
        await Expect(page.Locator(".from-person[data-state=failed] .refused")).ToContainTextAsync("слишком длинное");
        await Expect(page.Locator(".again")).ToHaveCountAsync(0);
        await page.Write("Здравствуйте");
        await page.Shows(own: 1, ours: 1);
    }
}
