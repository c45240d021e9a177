using System.Net;
using System.Text.RegularExpressions;
using Janua.Domain.Staff;
using Janua.Domain.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Panel;

public sealed class SignInTests(PanelHouse house) : IClassFixture<PanelHouse>
{
    [Fact]
    public async Task Both_factors_open_the_panel()
    {
        var secret = await house.Add(Role.SocialWorker, "both");
        using var browser = house.Open();
        (await browser.Get("/panel")).Path.ShouldBe("/panel/sign-in");
        (await SignIn(browser, "both", PanelHouse.Password)).Path.ShouldBe("/panel/second-step");
        (await browser.Get("/panel")).Path.ShouldBe("/panel/sign-in", "the first factor alone opens nothing");
        await SignIn(browser, "both", PanelHouse.Password);
        (await browser.Post("/panel/second-step", new() { ["Code"] = house.CodeNow(secret) })).Path.ShouldBe("/panel");
    }

    [Fact]
    public async Task A_code_of_the_app_counts_once()
    {
        var secret = await house.Add(Role.SocialWorker, "once");
        var code = house.CodeNow(secret);
        using var first = house.Open();
        await SignIn(first, "once", PanelHouse.Password);
        (await first.Post("/panel/second-step", new() { ["Code"] = code })).Path.ShouldBe("/panel");
        using var second = house.Open();
        await SignIn(second, "once", PanelHouse.Password);
        (await second.Post("/panel/second-step", new() { ["Code"] = code })).Path.ShouldBe("/panel/second-step");
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(3)]
    public async Task A_code_of_another_time_does_not_count(int steps)
    {
        var name = $"time{steps + 10}";
        var secret = await house.Add(Role.SocialWorker, name);
        using var browser = house.Open();
        await SignIn(browser, name, PanelHouse.Password);
        var code = OneTimeCodes.At(Base32.Decode(secret), house.Clock.GetCurrentInstant() + Duration.FromSeconds(30 * steps));
        (await browser.Post("/panel/second-step", new() { ["Code"] = code })).Path.ShouldBe("/panel/second-step");
    }

    [Fact]
    public async Task Figures_of_an_Arabic_keyboard_are_figures()
    {
        var secret = await house.Add(Role.SocialWorker, "arabic");
        using var browser = house.Open();
        await SignIn(browser, "arabic", PanelHouse.Password);
        var code = string.Concat(house.CodeNow(secret).Select(figure => (char)('٠' + (figure - '0'))));
        (await browser.Post("/panel/second-step", new() { ["Code"] = code })).Path.ShouldBe("/panel");
    }

    [Fact]
    public async Task An_unknown_name_a_wrong_password_a_locked_and_a_closed_account_look_the_same()
    {
        await house.Add(Role.SocialWorker, "known");
        await house.Add(Role.SocialWorker, "closed");
        await Change("closed", member => member.Closed = true);
        await house.Add(Role.SocialWorker, "locked");
        await Change("locked", member => (member.LockoutEnabled, member.LockoutEnd) = (true, DateTimeOffset.MaxValue));
        var answers = new List<string>
        {
            await Words("nobody", PanelHouse.Password),
            await Words("known", "a wrong password here"),
            await Words("closed", PanelHouse.Password),
            await Words("locked", PanelHouse.Password),
        };
        answers.Distinct().Count().ShouldBe(1);
        answers[0].ShouldContain("did not work");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account()
    {
        await house.Add(Role.SocialWorker, "five");
        using var browser = house.Open();
        for (var i = 0; i < 5; i++) await SignIn(browser, "five", "wrong wrong wrong");
        (await SignIn(browser, "five", PanelHouse.Password)).Path.ShouldBe("/panel/sign-in");
        using var scope = house.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        (await accounts.IsLockedOutAsync((await accounts.FindByNameAsync("five"))!)).ShouldBeTrue();
    }

    [Fact]
    public async Task Wrong_codes_of_the_second_step_lock_the_account_too()
    {
        var secret = await house.Add(Role.SocialWorker, "codes");
        using var browser = house.Open();
        await SignIn(browser, "codes", PanelHouse.Password);
        for (var i = 0; i < 5; i++) await browser.Post("/panel/second-step", new() { ["Code"] = "000000" });
        (await browser.Post("/panel/second-step", new() { ["Code"] = house.CodeNow(secret) })).Path.ShouldNotBe("/panel");
    }

    [Fact]
    public async Task Closing_an_account_ends_its_sessions_with_the_next_request()
    {
        using var administrator = await house.SignedIn(Role.Administrator);
        using var other = await house.SignedIn(Role.SocialWorker, "leaving");
        (await other.Get("/panel")).Path.ShouldBe("/panel");
        var id = await IdOf("leaving");
        await administrator.Get("/panel/staff");
        (await administrator.Post("/panel/staff?handler=Close", new() { ["id"] = id.ToString() })).Html.ShouldContain("Access is closed");
        (await other.Get("/panel")).Path.ShouldBe("/panel/sign-in");
    }

    [Fact]
    public async Task A_changed_role_takes_effect_with_the_next_request()
    {
        using var browser = await house.SignedIn(Role.SocialWorker, "moving");
        (await browser.Get("/panel/escalations")).Status.ShouldBe(HttpStatusCode.OK);
        var id = await IdOf("moving");
        await house.Get<Writer>().Write(async db => (await db.Users.SingleAsync(one => one.Id == id)).Role = Role.Evaluator);
        (await browser.Get("/panel/escalations")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_secret_and_the_recovery_codes_are_sealed_in_the_database()
    {
        var secret = await house.Add(Role.SocialWorker, "sealed");
        using var scope = house.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var codes = (await accounts.GenerateNewTwoFactorRecoveryCodesAsync((await accounts.FindByNameAsync("sealed"))!, 8))!.ToList();
        await using var db = await house.Get<IDbContextFactory<JanuaDb>>().CreateDbContextAsync();
        var kept = await db.UserTokens.Select(one => one.Value!).ToListAsync();
        kept.Count.ShouldBeGreaterThan(1);
        foreach (var value in kept)
        {
            value.ShouldNotContain(secret);
            codes.ShouldAllBe(code => !value.Contains(code));
        }
    }

    [Fact]
    public async Task A_recovery_code_opens_the_panel_once()
    {
        await house.Add(Role.SocialWorker, "recovers");
        using var scope = house.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var code = (await accounts.GenerateNewTwoFactorRecoveryCodesAsync((await accounts.FindByNameAsync("recovers"))!, 8))!.First();
        using var first = house.Open();
        await SignIn(first, "recovers", PanelHouse.Password);
        (await first.Post("/panel/second-step", new() { ["Code"] = code })).Path.ShouldBe("/panel");
        using var second = house.Open();
        await SignIn(second, "recovers", PanelHouse.Password);
        (await second.Post("/panel/second-step", new() { ["Code"] = code })).Path.ShouldBe("/panel/second-step");
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("/panel\\..\\\\example.org")]
    [InlineData("/panelx")]
    public async Task Signing_in_never_leads_out_of_the_panel(string back)
    {
        var name = "back" + Guid.CreateVersion7().ToString("N")[24..];
        var secret = await house.Add(Role.SocialWorker, name);
        using var browser = house.Open();
        await browser.Post("/panel/sign-in", new() { ["Name"] = name, ["Password"] = PanelHouse.Password, ["Back"] = back });
        (await browser.Post("/panel/second-step", new() { ["Code"] = house.CodeNow(secret), ["Back"] = back })).Path.ShouldBe("/panel");
    }

    private static Task<PanelHouse.Page> SignIn(PanelHouse.Browser browser, string name, string password) =>
        browser.Post("/panel/sign-in", new() { ["Name"] = name, ["Password"] = password });

    // The page without what differs anyway: the form's token and the name that was typed.
    private async Task<string> Words(string name, string password)
    {
        using var browser = house.Open();
        var page = await SignIn(browser, name, password);
        page.Status.ShouldBe(HttpStatusCode.OK);
        return Regex.Replace(page.Html.Replace(name, "", StringComparison.Ordinal), "value=\"CfDJ[^\"]*\"", "");
    }

    private async Task<Guid> IdOf(string start)
    {
        await using var db = await house.Get<IDbContextFactory<JanuaDb>>().CreateDbContextAsync();
        return await db.Users.Where(one => one.UserName!.StartsWith(start)).Select(one => one.Id).SingleAsync();
    }

    private async Task Change(string name, Action<StaffMember> change) =>
        await house.Get<Writer>().Write(async db => change(await db.Users.SingleAsync(one => one.UserName == name)));
}
