using Janua.Admin.Layout;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Janua.Locales;
using Janua.Tests.Panel;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Janua.Tests.Browser;

/// <summary>A picture of every page in every language at two widths, to be looked at: <c>./run tour</c>. Explicit, so that
/// an ordinary run does not know of it.</summary>
public sealed class Tour(PanelScene scene, BrowserFixture browser) : IClassFixture<PanelScene>, IClassFixture<BrowserFixture>
{
    private readonly PanelHouse house = scene.House;

    public static readonly TheoryData<string, int> PanelViews = Views("kk", "ru", "ar", "en");

    public static readonly TheoryData<string, int> ChatViews = Views("kk", "ru", "ar");

    private static readonly Dictionary<string, string> InDanger = new() { ["kk"] = "күйеуім мені ұрады, қорқамын", ["ru"] = "муж меня бьёт, я боюсь", ["ar"] = "زوجي يضربني وأنا خائفة" };

    [Theory(Explicit = true)]
    [MemberData(nameof(PanelViews))]
    public async Task Of_the_panel(string language, int width)
    {
        await AtTheDoor(language, width);
        var window = await PanelWindow.Open(browser, house, width, language, Role.Administrator);
        foreach (var (name, path) in new (string, string)[]
        {
            ("overview", "/panel"), ("articles", "/panel/articles"), ("article", "/panel/articles/school.enrolment"), ("draft", "/panel/articles/school.kindergarten"),
            ("gaps", "/panel/gaps"), ("gap", $"/panel/gaps/{scene.Gap}"), ("escalations", "/panel/escalations"), ("thread", $"/panel/escalations/{scene.Waiting}"),
            ("thread-mine", $"/panel/escalations/{scene.Mine}"), ("failed", "/panel/failed-messages"), ("not-allowed", "/panel/not-allowed"), ("test-empty", "/panel/test"),
        })
        {
            await window.Visit(path);
            await Keep(window.Page, "panel", name, language, width);
        }
        await window.Page.FillAsync("[name=Question]", Question(language));
        await window.Page.ClickAsync("main button.primary");
        await Expect(window.Page.Locator("#result ol.cards")).ToBeVisibleAsync();
        await Keep(window.Page, "panel", "test", language, width);
        await window.Visit("/panel/staff");
        await window.Page.FillAsync("[name=Name]", "Ерлан Қасымов");
        await window.Page.FillAsync("[name=SignInName]", $"erlan.{language}{width}");
        await window.Page.Locator("main button.primary").ClickAsync();
        await Expect(window.Page.Locator(".notice.good")).ToBeVisibleAsync();
        await Keep(window.Page, "panel", "staff", language, width);
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(ChatViews))]
    public async Task Of_the_chat(string language, int width)
    {
        var family = await FamilyWindow.Open(browser, house, width, language);
        await Keep(family.Page, "chat", "start", language, width);
        await family.Ask(Question(language));
        await Keep(family.Page, "chat", "answer", language, width);
        await family.Ask(Question(language, "help.human"));
        await Keep(family.Page, "chat", "person", language, width);
        await family.Page.ClickAsync("#menu-button");
        await Keep(family.Page, "chat", "menu", language, width);
        var other = await FamilyWindow.Open(browser, house, width, language);
        await other.Ask(InDanger[language]);
        await Keep(other.Page, "chat", "care", language, width);
    }

    [Fact(Explicit = true)]
    public async Task For_the_readme()
    {
        foreach (var language in new[] { "ar", "kk" })
        {
            var family = await FamilyWindow.Open(browser, house, 360, language);
            await family.Page.SetViewportSizeAsync(360, 740);
            await family.Ask(Question(language, language == "ar" ? "documents.birth-certificate" : "school.enrolment"));
            await Picture(family.Page, $"chat-{language}.png");
        }
        var window = await PanelWindow.Open(browser, house, 1280, "ru", Role.Administrator);
        await window.Page.SetViewportSizeAsync(1280, 900);
        await window.Visit("/panel/articles/school.enrolment");
        await window.Page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
        await Picture(window.Page, "panel.png");
    }

    private async Task AtTheDoor(string language, int width)
    {
        var window = await PanelWindow.Open(browser, house, width, language);
        foreach (var name in new[] { "sign-in", "setup", "join" })
        {
            await window.Visit("/panel/" + name);
            await Keep(window.Page, "door", name, language, width);
        }
        var member = $"door.{language}{width}";
        await house.Add(Role.Evaluator, member);
        await window.Visit("/panel/sign-in");
        await SignIn(window.Page, member, "not the right words");
        await Keep(window.Page, "door", "sign-in-failed", language, width);
        await SignIn(window.Page, member, PanelHouse.Password);
        await Keep(window.Page, "door", "second-step", language, width);
        await window.Visit("/panel/join#" + await LinkOf(member));
        await window.Page.FillAsync("[name=Password]", PanelHouse.Password);
        await window.Page.ClickAsync("button.primary");
        await Keep(window.Page, "door", "second-factor", language, width);
        await window.Page.ClickAsync("summary");
        var secret = (await window.Page.Locator(".secret").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await window.Page.FillAsync("[name=Code]", house.CodeNow(secret));
        await window.Page.ClickAsync("button.primary");
        await Expect(window.Page.Locator(".codes")).ToBeVisibleAsync();
        await Keep(window.Page, "door", "recovery", language, width);
    }

    private static async Task SignIn(IPage page, string name, string password)
    {
        await page.FillAsync("[name=Name]", name);
        await page.FillAsync("[name=Password]", password);
        await page.ClickAsync("button.primary");
    }

    private async Task<string> LinkOf(string member) => await house.Get<SetupLinks>().IssueFor(await scene.IdOf(member), house.Clock.GetCurrentInstant());

    /// <summary>How families ask for a topic; where a language has no families, in Russian.</summary>
    private string Question(string language, string topic = "school.enrolment")
    {
        var texts = house.Get<KnowledgeBase>().Current.Articles.Single(one => one.Id == topic).Texts;
        return texts.GetValueOrDefault(new Language(language), texts[new Language("ru")]).Phrasings[0];
    }

    private static TheoryData<string, int> Views(params string[] languages)
    {
        var views = new TheoryData<string, int>();
        foreach (var language in languages)
        {
            views.Add(language, 360);
            views.Add(language, 1280);
        }
        return views;
    }

    private static Task Keep(IPage page, string room, string name, string language, int width) =>
        Shoot(page, Path.Combine(Repository.Root, "artifacts", "tour", $"{room}-{name}-{language}-{width}.png"), whole: room != "chat");

    private static Task Picture(IPage page, string name) => Shoot(page, Path.Combine(Repository.Root, "docs", "pictures", name), whole: false);

    private static Task Shoot(IPage page, string path, bool whole) =>
        page.ScreenshotAsync(new() { Path = path, FullPage = whole, Animations = ScreenshotAnimations.Disabled });
}
