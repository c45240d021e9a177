using System.Net;
using Shouldly;
using Xunit;

namespace Janua.Tests.Panel;

public sealed class LimitTests
{
    [Fact]
    public async Task After_many_tries_from_one_place_the_doors_ask_to_wait_in_the_visitors_words_and_right_passwords_wait_too()
    {
        await using var house = new PanelHouse().With("--panel:signInTriesPerAddress", "4");
        await house.InitializeAsync();
        await house.Add(Domain.Staff.Role.SocialWorker, "patient");
        using var browser = house.Open();
        for (var tries = 0; tries < 3; tries++) (await Knock(browser, "/panel/sign-in", "wrong words again")).Status.ShouldBe(HttpStatusCode.OK);
        (await Knock(browser, "/panel/join", PanelHouse.Password)).Status.ShouldBe(HttpStatusCode.OK, "all doors count together");
        foreach (var door in new[] { "/panel/sign-in", "/panel/setup", "/panel/join" })
        {
            var refused = await Knock(browser, door, PanelHouse.Password);
            refused.Status.ShouldBe(HttpStatusCode.TooManyRequests, door);
            refused.Html.ShouldContain("too many tries from this place");
            refused.Answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 600);
        }
        (await browser.Get("/panel/sign-in")).Status.ShouldBe(HttpStatusCode.OK, "looking is not trying");
    }

    private static Task<PanelHouse.Page> Knock(PanelHouse.Browser browser, string door, string password) =>
        browser.Post(door, new() { ["Name"] = "patient", ["SignInName"] = "patient", ["Code"] = "x", ["Password"] = password });
}
