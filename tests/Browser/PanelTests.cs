using Janua.Domain.Staff;
using Janua.Locales;
using Janua.Tests.Panel;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Janua.Tests.Browser;

/// <summary>The panel as staff meet it, in a real browser under the real content policy.</summary>
public sealed class PanelTests(PanelScene scene, BrowserFixture browser) : IClassFixture<PanelScene>, IClassFixture<BrowserFixture>
{
    private readonly PanelHouse house = scene.House;

    private const string Uniform = "/panel/articles/school.uniform";

    [Theory]
    [InlineData("kk", 320)]
    [InlineData("kk", 1280)]
    [InlineData("ru", 320)]
    [InlineData("ru", 1280)]
    [InlineData("ar", 320)]
    [InlineData("ar", 1280)]
    [InlineData("en", 320)]
    [InlineData("en", 1280)]
    public async Task Every_page_is_sound_in_every_language_and_width(string language, int width)
    {
        var stranger = await PanelWindow.Open(browser, house, width, language);
        foreach (var path in new[] { "/panel/sign-in", "/panel/setup", "/panel/join" })
        {
            await stranger.Visit(path);
            await stranger.ShouldBeSound();
        }
        var window = await PanelWindow.Open(browser, house, width, language, Role.Administrator);
        foreach (var path in new[]
        {
            "/panel", "/panel/articles", Uniform, "/panel/gaps", $"/panel/gaps/{scene.Gap}", "/panel/escalations", $"/panel/escalations/{scene.Waiting}",
            "/panel/failed-messages", "/panel/staff", "/panel/test",
        })
        {
            await window.Visit(path);
            await window.ShouldBeSound();
        }
        await window.Page.FillAsync("[name=Question]", "Где взять школьную форму?");
        await window.Page.ClickAsync("main button.primary");
        await Expect(window.Page.Locator("#result ol.cards")).ToBeVisibleAsync();
        await window.ShouldBeSound();
        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("dir", language == "ar" ? "rtl" : "ltr");
    }

    [Fact]
    public async Task Who_asks_for_a_person_appears_at_once_and_is_answered()
    {
        var worker = await PanelWindow.Open(browser, house, 1280, "ru", Role.SocialWorker);
        await worker.Visit("/panel/escalations");
        var waiting = worker.Page.Locator("li.card button.primary");
        var before = await waiting.CountAsync();
        var family = await FamilyWindow.Open(browser, house, 360, "ru");
        await family.Ask("Позовите, пожалуйста, живого человека");
        await Expect(waiting).ToHaveCountAsync(before + 1, new() { Timeout = 30_000 });
        await waiting.Last.ClickAsync();
        await family.Reads(Says("reach-human.staff-has-joined"));
        await worker.Page.FillAsync("[name=Text]", "Здравствуйте, это Дана. Чем помочь?");
        await worker.Page.ClickAsync("main button.primary");
        await family.Reads("это Дана");
        await family.Say("Спасибо, что вы здесь");
        await Expect(worker.Page.Locator(".thread")).ToContainTextAsync("что вы здесь", new() { Timeout = 30_000 });
        await worker.ShouldBeSound();
        await worker.Page.Locator("form[action$=Resolve] button").ClickAsync();
        await family.Reads(Says("reach-human.staff-has-left"));
        await Expect(waiting).ToHaveCountAsync(before);
    }

    [Fact]
    public async Task What_is_being_written_survives_the_news_of_others()
    {
        var worker = await PanelWindow.Open(browser, house, 1280, "ru", Role.SocialWorker);
        await worker.Visit($"/panel/escalations/{scene.Waiting}");
        await worker.Page.Locator("form button.primary").ClickAsync();
        await worker.Page.FillAsync("[name=Text]", "Ещё не отправлено");
        var asked = worker.Page.WaitForResponseAsync("**handler=Messages");
        house.Get<Domain.Conversations.LiveFeed>().Tell(Domain.Conversations.Topics.Panel);
        await asked;
        (await worker.Page.InputValueAsync("[name=Text]")).ShouldBe("Ещё не отправлено");
    }

    [Fact]
    public async Task A_family_reads_the_old_words_and_after_a_publish_the_next_family_the_new_ones()
    {
        const string Old = "В школе для всех действуют общие требования", New = "Форму в этом году выдаёт сама школа";
        var first = await FamilyWindow.Open(browser, house, 360, "ru");
        await first.Ask("Где взять школьную форму?");
        await first.Reads(Old);
        var editor = await PanelWindow.Open(browser, house, 1280, "ru", Role.Reviewer);
        await editor.Visit(Uniform);
        await editor.Page.FillAsync("[name='Columns[ru].Answer']", New + ". Спросите классного руководителя.");
        await Expect(editor.Page.Locator("#preview")).ToContainTextAsync(New);
        await editor.Page.Locator(".actions button.primary").ClickAsync();
        await Expect(editor.Page.Locator(".notice.good")).ToBeVisibleAsync();
        await editor.ShouldBeSound();
        var next = await FamilyWindow.Open(browser, house, 360, "ru");
        await next.Ask("Где взять школьную форму?");
        await next.Reads(New);
        await next.NeverReads(Old);
    }

    [Fact]
    public async Task The_keyboard_alone_signs_in_opens_an_article_and_saves_a_draft()
    {
        var secret = await house.Add(Role.ContentEditor, "keyboard");
        var window = await PanelWindow.Open(browser, house, 1280, "en");
        var keys = window.Page.Keyboard;
        await window.Visit("/panel/articles");
        await window.TabTo("[name=Name]");
        await keys.TypeAsync("keyboard");
        await window.TabTo("[name=Password]");
        await keys.TypeAsync(PanelHouse.Password);
        await keys.PressAsync("Enter");
        await window.Page.Locator("[name=Code]").WaitForAsync();
        await window.TabTo("[name=Code]");
        await keys.TypeAsync(house.CodeNow(secret));
        await keys.PressAsync("Enter");
        await window.Page.Locator("[name=find]").WaitForAsync();
        await window.TabTo("[name=find]");
        await keys.TypeAsync("school.college");
        await Expect(window.Page.Locator("a.topic")).ToHaveCountAsync(1);
        await window.TabTo("a.topic");
        await keys.PressAsync("Enter");
        await window.Page.Locator("#article").WaitForAsync();
        await window.TabTo("[name='Columns[kk].Title']");
        await keys.TypeAsync(" жаңа");
        await window.TabTo("button[formaction$=Save]");
        await keys.PressAsync("Enter");
        await Expect(window.Page.Locator("[role=status].good")).ToBeVisibleAsync();
        (await house.Get<Domain.Knowledge.Articles>().Find("school.college"))!.Draft("kk")!.Title.ShouldContain("жаңа");
    }

    [Fact]
    public async Task What_a_stranger_writes_is_text_in_gaps_and_thread()
    {
        const string Attack = "Сколько стоит билет на Луну <img src=x onerror=1> \u202Eабв\u202C";
        var family = await FamilyWindow.Open(browser, house, 360, "ru");
        await family.Ask(Attack);
        await family.Ask("Позовите человека");
        var window = await PanelWindow.Open(browser, house, 1280, "ru", Role.Administrator);
        await window.Visit("/panel/gaps");
        await IsText(window, "li.card .words");
        await window.Visit("/panel/escalations");
        await window.Page.Locator("li.card:has(button.primary) a.button").Last.ClickAsync();
        await IsText(window, ".thread .words");
    }

    private static async Task IsText(PanelWindow window, string where)
    {
        var words = window.Page.Locator(where).Filter(new() { HasText = "билет на Луну" }).First;
        await Expect(words).ToContainTextAsync("<img src=x onerror=");
        await Expect(words).ToContainTextAsync("⟦202E⟧абв");
        (await window.Page.Locator("main img").CountAsync()).ShouldBe(0);
        await window.ShouldBeSound();
    }

    private string Says(string key) => house.Get<Locales.Texts>().Say(new Language("ru"), key);
}
