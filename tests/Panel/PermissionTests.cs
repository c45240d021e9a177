using System.Net;
using System.Reflection;
using Janua.Admin;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Shouldly;
using Xunit;

namespace Janua.Tests.Panel;

/// <summary>Every page and endpoint of the panel says who may come in, and every role gets exactly what is its own.</summary>
public sealed class PermissionTests(PanelHouse house) : IClassFixture<PanelHouse>
{
    private static readonly string[] OpenToAll =
        ["panel/sign-in", "panel/second-step", "panel/setup", "panel/join", "/panel/assets/{version}/{**name}", "/panel/language"];

    private static readonly string[] OpenToWhoeverGaveAPassword = ["panel/second-factor", "panel/sign-out", "panel/not-allowed"];

    public static readonly TheoryData<string, Permission> Rooms = new()
    {
        { "/panel", Permission.ReadArticles },
        { "/panel?handler=Numbers", Permission.ReadArticles },
        { "/panel/events", Permission.ReadArticles },
        { "/panel/articles", Permission.ReadArticles },
        { "/panel/articles?handler=Table", Permission.ReadArticles },
        { "/panel/articles/school.bullying", Permission.ReadArticles },
        { "/panel/preview", Permission.EditArticles },
        { "/panel/gaps", Permission.ReadGaps },
        { "/panel/gaps?handler=List", Permission.ReadGaps },
        { "/panel/gaps/00000000-0000-7000-8000-000000000009", Permission.EditGaps },
        { "/panel/escalations", Permission.ReadEscalations },
        { "/panel/escalations?handler=List", Permission.ReadEscalations },
        { "/panel/escalations/00000000-0000-7000-8000-000000000009", Permission.ReadEscalations },
        { "/panel/failed-messages", Permission.ReadFailedMessages },
        { "/panel/test", Permission.TestAnswers },
        { "/panel/staff", Permission.EditStaff },
    };

    public static readonly TheoryData<string, Permission> Deeds = new()
    {
        { "/panel/articles/school.bullying?handler=Save", Permission.EditArticles },
        { "/panel/articles/school.bullying?handler=Review", Permission.ReviewArticles },
        { "/panel/articles/school.bullying?handler=Publish", Permission.PublishArticles },
        { "/panel/gaps?handler=Dismiss", Permission.EditGaps },
        { "/panel/gaps/00000000-0000-7000-8000-000000000009?handler=Answered", Permission.EditGaps },
        { "/panel/escalations?handler=Claim", Permission.AnswerEscalations },
        { "/panel/escalations/00000000-0000-7000-8000-000000000009?handler=Reply", Permission.AnswerEscalations },
        { "/panel/escalations/00000000-0000-7000-8000-000000000009?handler=Resolve", Permission.AnswerEscalations },
        { "/panel/failed-messages?handler=Retry", Permission.EditFailedMessages },
        { "/panel/failed-messages?handler=SetAside", Permission.EditFailedMessages },
        { "/panel/staff?handler=Add", Permission.EditStaff },
        { "/panel/staff?handler=Link", Permission.EditStaff },
        { "/panel/staff?handler=Close", Permission.EditStaff },
    };

    [Fact]
    public void Every_page_and_endpoint_declares_its_permission()
    {
        var endpoints = house.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(one => one.RoutePattern.RawText!.TrimStart('/').StartsWith("panel", StringComparison.Ordinal)).ToList();
        endpoints.Count.ShouldBeGreaterThan(18);
        endpoints.Where(one => !IsDeclared(one)).Select(one => one.RoutePattern.RawText).ShouldBeEmpty("give the page a [Needs(…)]");
    }

    [Fact]
    public void Every_handler_that_changes_something_needs_a_permission_of_its_own_or_of_a_page_that_is_all_about_it()
    {
        string[] pagesOfOneDeed = ["SignInPage", "SecondStepPage", "SetupPage", "JoinPage", "SecondFactorPage", "SignOutPage", "StaffListPage", "PreviewPage", "PhrasingPage", "TestAnswersPage"];
        var handlers = typeof(Admin.Panel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !pagesOfOneDeed.Contains(type.Name))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal)).ToList();
        handlers.Count.ShouldBeGreaterThan(5);
        handlers.Where(method => method.GetCustomAttribute<NeedsAttribute>() is null).Select(method => $"{method.DeclaringType!.Name}.{method.Name}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task Each_role_opens_its_own_rooms_and_no_other(string path, Permission needed)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            using var answer = await (await Visitor(role)).Send(request);
            (answer.StatusCode != HttpStatusCode.Forbidden).ShouldBe(role.Allows(needed), $"{role} at {path}");
        }
    }

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task A_deed_that_is_not_of_a_role_is_refused(string path, Permission needed)
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => !role.Allows(needed)))
            (await (await Visitor(role)).Post(path, [])).Status.ShouldBe(HttpStatusCode.Forbidden, $"{role} at {path}");
    }

    [Fact]
    public async Task Nobody_without_a_session_sees_anything()
    {
        foreach (var row in Rooms)
        {
            using var browser = house.Open();
            (await browser.Get(row.Data.Item1)).Path.ShouldBe("/panel/sign-in");
        }
    }

    [Fact]
    public async Task A_fragment_asked_for_after_the_session_ended_sends_the_page_to_sign_in()
    {
        using var browser = house.Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/panel/gaps?handler=List");
        request.Headers.Add("HX-Request", "true");
        using var answer = await browser.Send(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.GetValues("HX-Redirect").ShouldBe(["/panel/sign-in"]);
    }

    private async Task<PanelHouse.Browser> Visitor(Role role) => await house.Once(role);

    private static bool IsDeclared(RouteEndpoint endpoint)
    {
        var path = endpoint.RoutePattern.RawText!;
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return OpenToAll.Contains(path);
        if (endpoint.Metadata.GetMetadata<NeedsSignInAttribute>() is not null) return OpenToWhoeverGaveAPassword.Contains(path);
        return endpoint.Metadata.GetMetadata<NeedsAttribute>() is not null;
    }
}
