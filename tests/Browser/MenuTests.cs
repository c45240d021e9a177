using Janua.Domain.Conversations;
using Janua.Domain.Storage;
using Janua.Tests.DirectLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NodaTime;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Janua.Tests.Browser;

/// <summary>What the page keeps, forgets and finds again.</summary>
public sealed class MenuTests(ServedChat chat, BrowserFixture browser) : IClassFixture<ServedChat>, IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task The_conversation_stays_on_the_device_only_while_the_person_wants_it()
    {
        var page = await Begun();
        await page.Throw("#keep");
        await (await page.NextVisit(chat.Address)).Shows(own: 1, ours: 1);
        await page.ReloadAsync();
        await page.Shows(own: 1, ours: 1);
        await page.Throw("#keep");
        var next = await page.NextVisit(chat.Address);
        await Expect(next.Locator("#hello")).ToBeVisibleAsync();
        await Expect(next.Locator(".from-person")).ToHaveCountAsync(0);
        (await next.EvaluateAsync<int>("() => localStorage.length")).ShouldBe(0);
    }

    [Fact]
    public async Task Forgetting_empties_the_page_and_the_next_message_begins_anew()
    {
        var page = await Begun();
        await page.Locator("#menu-button").ClickAsync();
        await page.Locator("#forget").ClickAsync();
        await Expect(page.Locator(".from-person")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.Locator("#hello")).ToBeVisibleAsync();
        await Expect(page.Locator(".from-person")).ToHaveCountAsync(0);
        await page.Write("Спасибо");
        await page.Shows(own: 1, ours: 1);
    }

    [Fact]
    public async Task Large_text_stays_over_a_reload()
    {
        var page = await browser.Open($"{chat.Address}/?lang=ru", 320);
        var usual = await FontSize(page);
        await page.Throw("#large");
        await page.ReloadAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-size", "large");
        (await FontSize(page)).ShouldBeGreaterThan(usual * 1.25);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public async Task A_return_code_brings_the_conversation_to_a_fresh_browser()
    {
        var page = await Begun();
        var id = await page.EvaluateAsync<string>("() => JSON.parse(sessionStorage.janua).visit.conversationId");
        var code = await Code(id);
        var other = await browser.Open($"{chat.Address}/?lang=ru", 360);
        await Type(other, "0000 000 000 000");
        await Expect(other.Locator("#code-answer")).ToContainTextAsync("не нашёлся");
        await Type(other, code);
        await Expect(other.Locator("#menu")).ToBeHiddenAsync();
        await other.Shows(own: 1, ours: 1);
        await Expect(other.Locator("#line")).ToContainTextAsync("С возвращением");
        await other.Write("Спасибо");
        await other.Shows(own: 2, ours: 2);
        await Expect(other.Locator("#line")).ToBeEmptyAsync();
        await page.Shows(own: 2, ours: 2);
    }

    private async Task<IPage> Begun()
    {
        var page = await browser.Open($"{chat.Address}/?lang=ru", 360);
        await page.Write("Здравствуйте");
        await page.Shows(own: 1, ours: 1);
        return page;
    }

    private static Task<double> FontSize(IPage page) => page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.querySelector('.bubble')).fontSize)");

    private static async Task Type(IPage page, string code)
    {
        if (!await page.Locator("#menu").IsVisibleAsync()) await page.Locator("#menu-button").ClickAsync();
        await page.Locator("#code").FillAsync(code);
        await page.Locator("#code").PressAsync("Enter");
    }

    private async Task<string> Code(string conversationId)
    {
        var changes = new Changes();
        var code = chat.Services.GetRequiredService<ReturnCodes>().Issue(changes, conversationId, SystemClock.Instance.GetCurrentInstant());
        await chat.Services.GetRequiredService<Writer>().Write(changes.Apply);
        return code;
    }
}
