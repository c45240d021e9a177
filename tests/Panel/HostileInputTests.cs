using System.Net;
using Janua.Admin.Layout;
using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Janua.Domain.Staff;
using Janua.Domain.Storage;
using Shouldly;
using Xunit;

namespace Janua.Tests.Panel;

/// <summary>What strangers write stays words, and forms that no page of ours sent change nothing.</summary>
public sealed class HostileInputTests(PanelHouse house) : IClassFixture<PanelHouse>
{
    public static readonly TheoryData<string> Attacks = new("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</textarea><svg onload=alert(1)>", "javascript:alert(1)", "{{7*7}}", "'-alert(1)-'");

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_persons_words_are_words_on_every_page(string attack)
    {
        var id = ConversationStore.NewId();
        var now = house.Clock.GetCurrentInstant();
        await house.Get<ConversationStore>().Open(id, "test", "ru", now);
        await house.Get<Writer>().Write(db => house.Get<MessageLog>().Append(db, id, Sender.Staff, [new Body { Text = attack }], now));
        var escalation = new Escalation { ConversationId = id, Reason = EscalationReason.Asked, Language = "ru", RaisedAt = now };
        await house.Get<Writer>().Write(db => { db.Escalations.Add(escalation); return Task.CompletedTask; });
        var browser = await house.Once(Role.Administrator);
        Tame((await browser.Get($"/panel/escalations/{escalation.Id}")).Html, attack);
        await browser.Get("/panel/test");
        Tame((await browser.Post("/panel/test", new() { ["Question"] = attack })).Html, attack);
        Tame((await browser.Post("/panel/preview", new() { ["Columns[ru].Title"] = attack, ["Columns[ru].Answer"] = attack, ["Columns[<b>].Title"] = attack })).Html, attack);
        Tame((await browser.Get("/panel/articles?find=" + Uri.EscapeDataString(attack))).Html, attack);
        Tame((await browser.Get("/panel/sign-in?back=" + Uri.EscapeDataString(attack))).Html, attack);
    }

    [Theory]
    [InlineData("a\u202Eb", "a⟦202E⟧b")]
    [InlineData("\u2067x\u2069", "⟦2067⟧x⟦2069⟧")]
    [InlineData("zero\u200Bwidth", "zero⟦200B⟧width")]
    [InlineData("tag\U000E0041", "tag⟦E0041⟧")]
    [InlineData("نص عربي\u200Fعادي", "نص عربي\u200Fعادي")]
    [InlineData("👩‍👧", "👩‍👧")]
    public void Marks_that_hide_or_turn_text_are_shown(string text, string shown) => Shown.Marks(text).ShouldBe(shown);

    [Theory]
    [InlineData("Код возвращения: \u20688829 302 576 044\u2069. С ним", "Код возвращения: \u2068••••\u2069. С ним")]
    [InlineData("رمز العودة: \u2068ABCD-EFGH-22\u2069.", "رمز العودة: \u2068••••\u2069.")]
    [InlineData("Текст проверен \u206825 ноября 2026 года\u2069.", "Текст проверен \u206825 ноября 2026 года\u2069.")]
    public void Staff_do_not_see_a_persons_return_code(string text, string shown) => Shown.WithoutCodes(text).ShouldBe(shown);

    [Theory]
    [InlineData("/panel/sign-in")]
    [InlineData("/panel/second-step")]
    [InlineData("/panel/setup")]
    [InlineData("/panel/join")]
    [InlineData("/panel/language")]
    [InlineData("/panel/sign-out")]
    [InlineData("/panel/second-factor")]
    [InlineData("/panel/staff?handler=Add")]
    [InlineData("/panel/gaps?handler=Dismiss")]
    [InlineData("/panel/articles/school.bullying?handler=Publish")]
    [InlineData("/panel/preview")]
    [InlineData("/panel/test?handler=Result")]
    public async Task A_form_without_its_token_is_refused(string path) =>
        (await (await house.Once(Role.Administrator)).PostBare(path, new() { ["code"] = "ru", ["Name"] = "x" })).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_form_of_more_than_a_megabyte_is_refused_and_the_house_lives()
    {
        var browser = await house.Once(Role.Administrator);
        await browser.Get("/panel/test");
        HttpStatusCode? status = null;
        try { status = (await browser.Post("/panel/test", new() { ["Question"] = new string('ы', 600_000) })).Status; }
        catch (HttpRequestException) { /* the door was shut while we were still sending */ }
        if (status is not null) ((int)status).ShouldBeInRange(400, 499);
        (await browser.Get("/panel/test")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Many_fields_and_strange_values_do_no_harm()
    {
        var browser = await house.Once(Role.Administrator);
        await browser.Get("/panel/staff");
        (await browser.Post("/panel/staff?handler=Add", new() { ["Name"] = "x", ["SignInName"] = "x", ["Role"] = "99" })).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.Post("/panel/staff?handler=Close", new() { ["id"] = "not a guid" })).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/panel/escalations/%00")).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        (await browser.Get("/panel/articles/..%2f..%2fetc")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get("/panel/assets/x/..%2f..%2fPanel.cs")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_answer_carries_the_strict_headers_and_no_page_has_anything_inline()
    {
        var browser = await house.Once(Role.Administrator);
        foreach (var path in new[] { "/panel", "/panel/articles", "/panel/articles/school.bullying", "/panel/gaps", "/panel/escalations", "/panel/failed-messages", "/panel/test", "/panel/staff" })
        {
            var page = await browser.Get(path);
            page.Answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'self';");
            page.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            page.Answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
            page.Answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            System.Text.RegularExpressions.Regex.IsMatch(page.Html, "<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=").ShouldBeFalse(path);
        }
    }

    [Fact]
    public async Task Session_cookies_are_out_of_reach_of_scripts_and_other_sites()
    {
        using var browser = await house.SignedIn(Role.SocialWorker);
        var cookie = browser.Cookies.GetCookies(new Uri(house.Address, "/panel"))["janua-staff"]!;
        cookie.HttpOnly.ShouldBeTrue();
        cookie.Path.ShouldBe("/panel");
    }

    private static void Tame(string html, string attack)
    {
        if (!attack.Contains('<', StringComparison.Ordinal)) return;
        html.ShouldNotContain(attack);
        html.ShouldNotContain("<img src=x");
        html.ShouldNotContain("<svg onload");
        html.ShouldNotContain("<script>alert");
    }
}
