using Janua.Domain.Staff;
using Janua.Tests.Panel;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Janua.Tests.Browser;

public sealed class FirstAdministratorTests(PanelHouse house, BrowserFixture browser) : IClassFixture<PanelHouse>, IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task The_first_administrator_comes_in_by_the_link_and_signs_in_again_with_both_factors()
    {
        var code = await house.Get<SetupLinks>().Issue(house.Clock.GetCurrentInstant());
        var window = await PanelWindow.Open(browser, house, 360, "en");
        var page = window.Page;
        await window.Visit($"/panel/setup#{code}");
        page.Url.ShouldNotContain(code!);
        await page.FillAsync("[name=Name]", "Айгүл");
        await page.FillAsync("[name=SignInName]", "aigul");
        await page.FillAsync("[name=Password]", PanelHouse.Password);
        await window.ShouldBeSound();
        await page.ClickAsync("button.primary");
        await window.ShouldBeSound();
        await page.ClickAsync("summary");
        var secret = (await page.Locator(".secret").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.FillAsync("[name=Code]", house.CodeNow(secret));
        await page.ClickAsync("button.primary");
        await Expect(page.Locator(".codes li")).ToHaveCountAsync(8);
        await window.ShouldBeSound();
        await page.ClickAsync("a.primary");
        await Expect(page.Locator(".numbers")).ToBeVisibleAsync();
        await page.Locator(".account button.link").ClickAsync();
        await page.FillAsync("[name=Name]", "aigul");
        await page.FillAsync("[name=Password]", PanelHouse.Password);
        await page.ClickAsync("button.primary");
        await page.FillAsync("[name=Code]", house.CodeNow(secret));
        await window.ShouldBeSound();
        await page.ClickAsync("button.primary");
        await Expect(page.Locator(".numbers")).ToBeVisibleAsync();
    }
}
