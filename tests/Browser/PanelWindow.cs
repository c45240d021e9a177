using Deque.AxeCore.Playwright;
using Janua.Admin.Layout;
using Janua.Domain.Staff;
using Janua.Tests.Panel;
using Microsoft.Playwright;
using Shouldly;

namespace Janua.Tests.Browser;

/// <summary>A browser window on the panel, and whatever its pages complain of: scripts that fail, things the content policy refuses.</summary>
public sealed class PanelWindow
{
    private readonly PanelHouse house;
    private readonly List<string> complaints = [];

    private PanelWindow(PanelHouse house, IPage page)
    {
        (this.house, Page) = (house, page);
        page.Console += (_, line) => { if (line.Type is "error" or "warning") complaints.Add(line.Text); };
        page.PageError += (_, fault) => complaints.Add(fault);
    }

    public IPage Page { get; }

    public static async Task<PanelWindow> Open(BrowserFixture browser, PanelHouse house, int width, string language)
    {
        var window = new PanelWindow(house, await browser.Open("about:blank", width));
        await window.Page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', one => console.error(one.violatedDirective + ' ' + one.blockedURI))");
        await window.Remember(PanelTexts.Cookie, language);
        return window;
    }

    /// <summary>A window of somebody who has signed in.</summary>
    public static async Task<PanelWindow> Open(BrowserFixture browser, PanelHouse house, int width, string language, Role role)
    {
        var window = await Open(browser, house, width, language);
        foreach (System.Net.Cookie cookie in (await house.Once(role)).Cookies.GetCookies(new Uri(house.Address, "/panel"))) await window.Remember(cookie.Name, cookie.Value);
        return window;
    }

    public async Task Visit(string path)
    {
        await Page.GotoAsync(new Uri(house.Address, path).ToString());
        await Settle();
    }

    /// <summary>Waits for the parts that a page fetches by itself.</summary>
    public async Task Settle()
    {
        await Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        if (await Page.Locator("#preview").CountAsync() > 0) await Page.Locator("#preview .bubble").First.WaitForAsync();
    }

    /// <summary>Nothing for axe, nothing wider than the window, and no complaint so far.</summary>
    public async Task ShouldBeSound()
    {
        var place = Page.Url;
        (await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, place);
        (await Page.RunAxe()).Violations.Select(one => $"{one.Id}: {string.Join(" | ", one.Nodes.Select(node => node.Html))}").ShouldBeEmpty(place);
        complaints.ShouldBeEmpty(place);
    }

    /// <summary>Goes from one place to the next with the keyboard alone, until it stands on what is looked for.</summary>
    public async Task TabTo(string selector)
    {
        for (var steps = 0; steps < 60; steps++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }
        throw new ShouldAssertException($"No way to {selector} with the Tab key on {Page.Url}.");
    }

    private Task Remember(string name, string value) => Page.Context.AddCookiesAsync([new() { Name = name, Value = value, Url = new Uri(house.Address, "/panel").ToString() }]);
}
