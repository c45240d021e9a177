using Janua.Domain.Staff;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Panel;

/// <summary>One house for each test: only a house without an administrator hands out the first link.</summary>
public sealed class SetupTests : IAsyncLifetime
{
    private readonly PanelHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task The_first_link_makes_an_administrator_who_is_led_to_the_second_factor_and_works_once()
    {
        var code = await Issue();
        using var first = house.Open();
        (await SetUp(first, code!, "one")).Path.ShouldBe("/panel/second-factor");
        (await first.Get("/panel/staff")).Path.ShouldBe("/panel/second-factor", "no room opens before the second factor is set up");
        using var second = house.Open();
        (await SetUp(second, code!, "two")).Html.ShouldContain("no longer works");
        (await Issue()).ShouldBeNull();
    }

    [Fact]
    public async Task The_second_factor_is_proved_by_a_code_and_gives_recovery_codes_once()
    {
        using var browser = house.Open();
        var page = await SetUp(browser, (await Issue())!, "one");
        var secret = System.Text.RegularExpressions.Regex.Match(page.Html, "class=\"secret\">([A-Z2-7 ]+)<").Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        Base32.Decode(secret).Length.ShouldBeGreaterThanOrEqualTo(20);
        (await browser.Post("/panel/second-factor", new() { ["Code"] = "12" })).Html.ShouldContain("does not fit");
        var ready = await browser.Post("/panel/second-factor", new() { ["Code"] = house.CodeNow(secret) });
        System.Text.RegularExpressions.Regex.Matches(ready.Html, "<li><code>").Count.ShouldBe(8);
        (await browser.Get("/panel/second-factor")).Path.ShouldBe("/panel");
    }

    [Fact]
    public async Task A_link_of_thirty_minutes_ago_does_not_work()
    {
        var code = await Issue();
        house.Clock.Advance(SetupLinks.Lifetime);
        using var browser = house.Open();
        (await SetUp(browser, code!, "late")).Html.ShouldContain("no longer works");
    }

    [Fact]
    public async Task A_newer_link_takes_the_place_of_the_older()
    {
        var older = await Issue();
        var newer = await Issue();
        using var browser = house.Open();
        (await SetUp(browser, older!, "older")).Html.ShouldContain("no longer works");
        (await SetUp(browser, newer!, "newer")).Path.ShouldBe("/panel/second-factor");
    }

    [Fact]
    public async Task Of_many_who_use_a_link_at_once_one_wins()
    {
        var code = await Issue();
        var links = house.Get<SetupLinks>();
        var tries = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => links.Use(code, house.Clock.GetCurrentInstant())));
        tries.Count(won => won).ShouldBe(1);
    }

    [Fact]
    public async Task A_weak_password_is_refused_and_uses_nothing_up()
    {
        var code = await Issue();
        using var browser = house.Open();
        (await SetUp(browser, code!, "one", "elevenchars")).Html.ShouldContain("fewer than 12");
        (await SetUp(browser, code!, "one", "aaaaaaaaaaaaaaa")).Html.ShouldContain("too few different");
        (await SetUp(browser, code!, "one", new string('x', 201))).Html.ShouldContain("more than 200");
        (await SetUp(browser, code!, "one")).Path.ShouldBe("/panel/second-factor");
    }

    [Fact]
    public async Task The_code_is_long_and_only_its_keyed_hash_is_kept()
    {
        var code = (await Issue())!;
        System.Buffers.Text.Base64Url.DecodeFromChars(code).Length.ShouldBe(32);
        await using var db = await house.Get<IDbContextFactory<JanuaDb>>().CreateDbContextAsync();
        var kept = (await db.SetupLinks.SingleAsync()).CodeHash;
        kept.ShouldNotBe(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(code)));
        Convert.ToBase64String(kept).ShouldNotContain(code);
    }

    [Fact]
    public async Task An_administrator_adds_a_member_who_sets_a_password_with_a_link_of_their_own()
    {
        using var administrator = await house.SignedIn(Role.Administrator);
        await administrator.Get("/panel/staff");
        var page = await administrator.Post("/panel/staff?handler=Add", new() { ["Name"] = "Дана", ["SignInName"] = "dana", ["Role"] = "Reviewer", ["Profession"] = "lawyer" });
        var code = System.Text.RegularExpressions.Regex.Match(page.Html, "/panel/join#([A-Za-z0-9_-]{43})").Groups[1].Value;
        code.ShouldNotBeEmpty();
        using var dana = house.Open();
        (await dana.Post("/panel/setup", new() { ["Code"] = code, ["Name"] = "x", ["SignInName"] = "x", ["Password"] = PanelHouse.Password })).Html
            .ShouldContain("no longer works", customMessage: "a member's link makes no administrator");
        (await dana.Post("/panel/join", new() { ["Code"] = code, ["Password"] = PanelHouse.Password })).Path.ShouldBe("/panel/second-factor");
        using var other = house.Open();
        (await other.Post("/panel/join", new() { ["Code"] = code, ["Password"] = PanelHouse.Password })).Html.ShouldContain("no longer works");
    }

    [Fact]
    public async Task A_new_link_ends_the_old_password_and_the_old_second_factor()
    {
        using var administrator = await house.SignedIn(Role.Administrator);
        using var lost = await house.SignedIn(Role.SocialWorker, "lost");
        Guid id;
        await using (var db = await house.Get<IDbContextFactory<JanuaDb>>().CreateDbContextAsync())
            id = await db.Users.Where(one => one.UserName!.StartsWith("lost")).Select(one => one.Id).SingleAsync();
        await administrator.Get("/panel/staff");
        var page = await administrator.Post("/panel/staff?handler=Link", new() { ["id"] = id.ToString() });
        var code = System.Text.RegularExpressions.Regex.Match(page.Html, "/panel/join#([A-Za-z0-9_-]{43})").Groups[1].Value;
        using var found = house.Open();
        (await found.Post("/panel/join", new() { ["Code"] = code, ["Password"] = "another lamp entirely" })).Path.ShouldBe("/panel/second-factor");
        (await lost.Get("/panel")).Path.ShouldBe("/panel/sign-in");
    }

    private Task<string?> Issue() => house.Get<SetupLinks>().Issue(house.Clock.GetCurrentInstant());

    private static Task<PanelHouse.Page> SetUp(PanelHouse.Browser browser, string code, string signInName, string password = PanelHouse.Password) =>
        browser.Post("/panel/setup", new() { ["Code"] = code, ["Name"] = "Айгүл", ["SignInName"] = signInName, ["Password"] = password });
}
