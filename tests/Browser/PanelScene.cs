using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Janua.Domain.Knowledge;
using Janua.Domain.Staff;
using Janua.Domain.Storage;
using Janua.Tests.Panel;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace Janua.Tests.Browser;

/// <summary>A morning in the panel: people who wait, questions without an answer, a message that failed, a draft.</summary>
public sealed class PanelScene : IAsyncLifetime
{
    public PanelHouse House { get; } = new();

    /// <summary>An escalation that nobody has taken.</summary>
    public Guid Waiting { get; private set; }

    /// <summary>An escalation that the administrator answers.</summary>
    public Guid Mine { get; private set; }

    public Guid Gap { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await House.InitializeAsync();
        await Set(House, await Colleague());
        await House.Once(Role.Administrator);
        await House.Get<Writer>().Write(async db => (await db.Users.SingleAsync(one => one.Role == Role.Administrator)).DisplayName = "Айгүл Сапарова");
        Mine = await Wait(House, "ru", House.Clock.GetCurrentInstant() - Duration.FromMinutes(6), "Как оформить опеку над племянником?", "Ваша просьба записана.");
        await House.Get<EscalationDesk>().Claim(Mine, await IdOf("Administrator"), House.Clock.GetCurrentInstant());
        await House.Get<EscalationDesk>().Reply(Mine, await IdOf("Administrator"), "Здравствуйте. Расскажите, пожалуйста, сколько лет мальчику.", House.Clock.GetCurrentInstant());
    }

    /// <summary>The member of staff whose sign-in name begins so.</summary>
    public async Task<Guid> IdOf(string start)
    {
        await using var db = await House.Get<IDbContextFactory<JanuaDb>>().CreateDbContextAsync();
        return await db.Users.Where(one => one.UserName!.StartsWith(start)).Select(one => one.Id).SingleAsync();
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    private async Task<Guid> Colleague()
    {
        await House.Add(Role.SocialWorker, "dana");
        return await House.Get<Writer>().Write(async db =>
        {
            var dana = await db.Users.SingleAsync(one => one.UserName == "dana");
            (dana.DisplayName, dana.Profession) = ("Дана Оспанова", "social-worker");
            return dana.Id;
        });
    }

    private async Task Set(PanelHouse house, Guid worker)
    {
        var now = house.Clock.GetCurrentInstant();
        Waiting = await Wait(house, "ar", now - Duration.FromMinutes(25), "أريد أن أتحدث مع شخص، الأمر يخصّ ابنتي", "سُجّل طلبكم، وسيجيبكم أحد العاملين هنا في ساعات العمل.");
        await Wait(house, "kk", now - Duration.FromHours(3), "Маған адаммен сөйлесу керек", "Өтінішіңіз жазылды.");
        var taken = await Wait(house, "ru", now - Duration.FromMinutes(50), "Мне нужно поговорить с сотрудником", "Ваша просьба записана.");
        await house.Get<EscalationDesk>().Claim(taken, worker, now - Duration.FromMinutes(40));
        await Miss(house, GapReason.NotKnown, "Қалаға жақын жерде суға жүзу үйірмесі бар ма?", "kk", null, now - Duration.FromMinutes(8));
        await Miss(house, GapReason.NotHelpful, "من يساعدني في ترجمة أوراق المدرسة القديمة؟", "ar", "documents.birth-certificate", now - Duration.FromHours(5));
        Gap = await Miss(house, GapReason.NotKnown, "Где записать ребёнка на плавание?", "ru", null, now - Duration.FromDays(1));
        await Fail(house, now - Duration.FromMinutes(12));
        await house.Get<Articles>().SaveDraft("school.kindergarten", "ru", new Words("Детский сад", "Черновик ответа о детском саде.", ["Как записать в сад?"]), worker, now);
    }

    private static async Task<Guid> Wait(PanelHouse house, string language, Instant at, string words, string answer)
    {
        var id = await Talk(house, language, at, words, answer);
        var escalation = new Escalation { ConversationId = id, Reason = EscalationReason.Asked, Language = language, RaisedAt = at };
        await house.Get<Writer>().Write(db => { db.Escalations.Add(escalation); return Task.CompletedTask; });
        return escalation.Id;
    }

    private static async Task<string> Talk(PanelHouse house, string language, Instant at, string words, string answer)
    {
        var id = ConversationStore.NewId();
        await house.Get<ConversationStore>().Open(id, "scene", language, at);
        var log = house.Get<MessageLog>();
        await house.Get<Writer>().Write(db => log.Append(db, id, Sender.Person, [new Body { Text = words }], at));
        await house.Get<Writer>().Write(db => log.Append(db, id, Sender.Bot, [new Body { Text = answer }], at));
        return id;
    }

    private static async Task<Guid> Miss(PanelHouse house, GapReason reason, string question, string language, string? article, Instant at)
    {
        var changes = new Changes();
        var id = house.Get<GapLog>().Record(changes, reason, question, language, article, at);
        await house.Get<Writer>().Write(changes.Apply);
        return id;
    }

    private static async Task Fail(PanelHouse house, Instant at)
    {
        var id = await Talk(house, "ru", at, "Здравствуйте", "Здравствуйте");
        await house.Get<Writer>().Write(db => house.Get<FailedMessages>().Mark(db, id, [1], "SqliteException"));
    }
}
