using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Janua.Domain.Storage;
using Janua.Locales;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Janua.Tests.Panel;

/// <summary>What staff do in the panel is what families meet.</summary>
public sealed class PublishTests(PanelHouse house) : IClassFixture<PanelHouse>
{
    private static readonly Language Ru = new("ru");

    [Fact]
    public async Task A_draft_stays_unseen_and_a_publish_is_what_families_read()
    {
        using var editor = await house.SignedIn(Role.Reviewer);
        var form = await Form("school.uniform");
        form["Columns[ru].Answer"] = "Новый ответ о форме: {centre.phone}.";
        await editor.Get("/panel/articles/school.uniform");
        (await editor.Post("/panel/articles/school.uniform?handler=Save", form)).Html.ShouldContain("The draft is saved");
        Answer("school.uniform").ShouldNotContain("Новый ответ");
        (await editor.Post("/panel/articles/school.uniform?handler=Publish", await Form("school.uniform"))).Html.ShouldContain("Families read this from now on");
        Answer("school.uniform").ShouldContain("Новый ответ о форме");
        Reviewed("school.uniform").ShouldBeFalse("changed words are words that nobody has reviewed yet");
        (await editor.Post("/panel/articles/school.uniform?handler=Review", await Form("school.uniform"))).Html.ShouldContain("approved in your name");
        Reviewed("school.uniform").ShouldBeTrue();
    }

    [Fact]
    public async Task Words_another_editor_changed_meanwhile_are_not_overwritten()
    {
        using var one = await house.SignedIn(Role.ContentEditor);
        using var other = await house.SignedIn(Role.ContentEditor);
        var started = await Form("school.college");
        var quick = new Dictionary<string, string>(started) { ["Columns[ru].Title"] = "Быстрый" };
        var slow = new Dictionary<string, string>(started) { ["Columns[ru].Title"] = "Медленный" };
        (await one.Post("/panel/articles/school.college?handler=Save", quick)).Html.ShouldContain("The draft is saved");
        var refused = await other.Post("/panel/articles/school.college?handler=Save", slow);
        refused.Html.ShouldContain("somebody else changed this article");
        refused.Html.ShouldContain("Медленный", customMessage: "what was typed stays on the page");
        (await house.Get<Articles>().Find("school.college"))!.Draft("ru")!.Title.ShouldBe("Быстрый");
    }

    [Fact]
    public async Task Faulty_words_are_refused_with_what_to_do_and_nothing_is_saved()
    {
        using var editor = await house.SignedIn(Role.ContentEditor);
        var form = await Form("school.language");
        form["Columns[ru].Title"] = " ";
        form["Columns[kk].Answer"] = "{centre.secret}";
        form["Columns[ar].Title"] = "عنوان جديد";
        var page = await editor.Post("/panel/articles/school.language?handler=Save", form);
        page.Html.ShouldContain("Please enter a title");
        page.Html.ShouldContain("a place in braces that no centre has");
        (await house.Get<Articles>().Find("school.language"))!.Revisions.ShouldAllBe(one => one.State != RevisionState.Draft);
    }

    [Fact]
    public async Task The_preview_fills_the_places_of_a_centre()
    {
        using var editor = await house.SignedIn(Role.ContentEditor);
        await editor.Get("/panel/articles/school.language");
        var page = await editor.Post("/panel/preview", new() { ["Columns[ru].Title"] = "Т", ["Columns[ru].Answer"] = "Звоните: {centre.phone}" });
        page.Html.ShouldContain("Звоните: ");
        page.Html.ShouldNotContain("{centre");
    }

    [Fact]
    public async Task Staff_take_a_waiting_person_write_to_them_and_end_the_talk()
    {
        var (conversation, escalation) = await Wait();
        using var worker = await house.SignedIn(Role.SocialWorker);
        using var other = await house.SignedIn(Role.SocialWorker);
        (await worker.Get("/panel/escalations")).Html.ShouldContain($"/panel/escalations/{escalation}");
        (await worker.Post("/panel/escalations?handler=Claim", new() { ["id"] = escalation.ToString() })).Html.ShouldContain("You are answering now");
        (await other.Post("/panel/escalations?handler=Claim", new() { ["id"] = escalation.ToString() })).Html.ShouldContain("Another member of staff");
        var refused = await other.Post($"/panel/escalations/{escalation}?handler=Reply", new() { ["Text"] = "чужое" });
        refused.Html.ShouldContain("Another member of staff");
        refused.Html.ShouldContain("чужое", customMessage: "what was written is not lost");
        (await worker.Post($"/panel/escalations/{escalation}?handler=Reply", new() { ["Text"] = "Здравствуйте, я здесь" })).Html.ShouldContain("Здравствуйте, я здесь");
        await worker.Post($"/panel/escalations/{escalation}?handler=Resolve", []);
        var log = await house.Get<MessageLog>().After(conversation, 0);
        log.Where(one => one.From == Sender.Staff).Select(one => one.Body.Text).ShouldBe(["Здравствуйте, я здесь"]);
        (await house.Get<EscalationDesk>().Find(escalation))!.State.ShouldBe(EscalationState.Resolved);
        await using var db = await house.Get<IDbContextFactory<JanuaDb>>().CreateDbContextAsync();
        (await db.AuditEntries.Where(one => one.Subject == escalation.ToString()).Select(one => one.Action).Distinct().ToListAsync())
            .ShouldBe(["conversation-read", "escalation-claimed", "escalation-resolved"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_change_wakes_the_pages_that_watch()
    {
        using var worker = await house.SignedIn(Role.SocialWorker);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/panel/events");
        using var answer = await worker.Send(request);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        await Wakes(lines);
        var next = Wakes(lines);
        next.IsCompleted.ShouldBeFalse("only the opening tells without a cause");
        house.Get<LiveFeed>().Tell(Topics.Panel);
        await next;
    }

    private static async Task Wakes(StreamReader lines)
    {
        foreach (var line in new[] { "event: changed", "data: ", "" }) (await lines.ReadLineAsync()).ShouldBe(line);
    }

    private async Task<(string Conversation, Guid Escalation)> Wait()
    {
        var id = ConversationStore.NewId();
        var now = house.Clock.GetCurrentInstant();
        await house.Get<ConversationStore>().Open(id, "test", "ru", now);
        var escalation = new Escalation { ConversationId = id, Reason = EscalationReason.Asked, Language = "ru", RaisedAt = now };
        await house.Get<Writer>().Write(db => { db.Escalations.Add(escalation); return Task.CompletedTask; });
        return (id, escalation.Id);
    }

    // The form as the page would send it unchanged.
    private async Task<Dictionary<string, string>> Form(string id)
    {
        var article = (await house.Get<Articles>().Find(id))!;
        var form = new Dictionary<string, string>();
        foreach (var language in new[] { "kk", "ru", "ar" })
        {
            var revision = article.Draft(language) ?? article.Published(language)!;
            form[$"Columns[{language}].Mark"] = article.Mark(language);
            form[$"Columns[{language}].Title"] = revision.Title;
            form[$"Columns[{language}].Answer"] = revision.Answer.ReplaceLineEndings("\r\n");
            form[$"Columns[{language}].Phrasings"] = string.Join("\r\n", revision.Phrasings);
        }
        return form;
    }

    private string Answer(string id) => house.Get<KnowledgeBase>().Current.Articles.Single(one => one.Id == id).Texts[Ru].Answer;

    private bool Reviewed(string id) => house.Get<KnowledgeBase>().Current.Articles.Single(one => one.Id == id).Texts[Ru].ReviewedOn is not null;
}
