using Janua.Bot;
using Janua.Bot.Talk;
using Janua.Domain.Conversations;
using Janua.Domain.Escalations;
using Janua.Domain.Knowledge;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using Xunit;

namespace Janua.Tests.Conversations;

/// <summary>Plays every <c>.chat</c> file against the real pipeline. <c>./run chats --update</c> rewrites them; the difference is reviewed.</summary>
public sealed class ChatTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("JANUA_CHATS") == "update";
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    // staff: answer ARTICLE says that the article answers the question this person waits for
    private const string AnswerWith = "answer ";

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        Directory.EnumerateFiles(Folder(), "*.chat", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new TheoryDataRow<string>(Path.GetRelativePath(Folder(), file)));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task AChatGoesAsWritten(string file)
    {
        var path = Path.Combine(Folder(), file);
        var written = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var played = (await Play(ChatScript.Parse(written))).Print();
        if (Update) await File.WriteAllTextAsync(path, played, TestContext.Current.CancellationToken);
        else played.ShouldBe(written, $"{file}: read the difference; ./run chats --update accepts it");
    }

    [Fact]
    public void EveryBehaviourIsShownInEveryLanguage()
    {
        var byLanguage = Files().Select(row => row.Data).ToLookup(file => file.Split('.')[^2], file => file[..file.IndexOf('.', StringComparison.Ordinal)]);
        var all = byLanguage.SelectMany(names => names).Distinct().ToList();
        all.Count.ShouldBeGreaterThan(10);
        foreach (var language in new[] { "kk", "ru", "ar" }) all.Except(byLanguage[language]).ShouldBeEmpty($"not shown in {language}");
    }

    private async Task<ChatScript> Play(ChatScript script)
    {
        var now = script.Now.InZoneStrictly(Zone).ToInstant();
        var before = await Facts(null);
        var player = await ChatPlayer.Open(house.Services, script.Language, now);
        var played = new List<ChatStep>();
        for (var i = 0; i < script.Steps.Count; i++)
        {
            var step = script.Steps[i];
            switch (step.Kind)
            {
                case StepKind.Person:
                    var burst = script.Steps.Skip(i).TakeWhile((one, at) => one.Kind == StepKind.Person && (at == 0 || !one.AfterBlank)).ToList();
                    i += burst.Count - 1;
                    now += Duration.FromMinutes(1);
                    played.AddRange(burst);
                    foreach (var tap in burst.Where(one => one.Text.StartsWith('['))) player.WasOffered(tap.Text[1..^1]).ShouldBeTrue($"{tap.Text} has not been offered");
                    played.AddRange(await player.Say(burst.Select(one => one.Text), now));
                    break;
                case StepKind.StaffDeed or StepKind.StaffWords:
                    played.Add(step);
                    played.AddRange(await Staff(step, player, now));
                    break;
                case StepKind.Then:
                    played.Add(step with { Text = string.Join(", ", step.Text.Split(", ").Select(fact => fact.Split(' ')[0]).Select(name => Fact(name, before, Facts(player.ConversationId).GetAwaiter().GetResult()))) });
                    break;
            }
        }
        return script with { Steps = played };
    }

    private async Task<IReadOnlyList<ChatStep>> Staff(ChatStep step, ChatPlayer player, Instant now)
    {
        if (step.Kind == StepKind.StaffDeed && step.Text.StartsWith(AnswerWith, StringComparison.Ordinal))
        {
            (await house.Services.GetRequiredService<GapLog>().Answer(await GapOf(player.ConversationId), step.Text[AnswerWith.Length..], TestHouse.StaffId, now)).ShouldBeTrue();
            return await player.Heard();
        }
        var desk = house.Services.GetRequiredService<EscalationDesk>();
        var escalation = (await desk.Open()).Single(one => one.ConversationId == player.ConversationId);
        var done = step switch
        {
            { Kind: StepKind.StaffWords } => await desk.Reply(escalation.Id, TestHouse.StaffId, step.Text, now),
            { Text: "claim" } => await desk.Claim(escalation.Id, TestHouse.StaffId, now),
            { Text: "resolve" } => await desk.Resolve(escalation.Id, TestHouse.StaffId, now),
            _ => throw new FormatException($"staff: {step.Text}"),
        };
        done.ShouldBeTrue();
        return await player.Heard();
    }

    private async Task<Guid> GapOf(string conversationId)
    {
        await using var db = await house.Services.GetRequiredService<IDbContextFactory<JanuaDb>>().CreateDbContextAsync();
        return await db.Gaps.Where(gap => gap.TellConversationId == conversationId && gap.State == GapState.Open).Select(gap => gap.Id).SingleAsync();
    }

    private static string Fact(string name, Dictionary<string, string> before, Dictionary<string, string> after) =>
        int.TryParse(after[name], out var count) ? FormattableString.Invariant($"{name} {count - int.Parse(before[name], System.Globalization.CultureInfo.InvariantCulture)}") : $"{name} {after[name]}";

    private async Task<Dictionary<string, string>> Facts(string? conversationId)
    {
        await using var db = await house.Services.GetRequiredService<IDbContextFactory<JanuaDb>>().CreateDbContextAsync();
        var conversation = await db.Conversations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == conversationId);
        return new Dictionary<string, string>
        {
            ["gaps"] = Text(await db.Gaps.CountAsync()),
            ["to-tell"] = Text(await db.Gaps.CountAsync(gap => gap.TellConversationId != null)),
            ["not-helpful"] = Text(await db.Gaps.CountAsync(gap => gap.Reason == GapReason.NotHelpful)),
            ["helpful"] = Text(await db.Feedback.CountAsync(one => one.Helpful)),
            ["escalations"] = Text(await db.Escalations.CountAsync()),
            ["codes"] = Text(await db.ReturnCodes.CountAsync()),
            ["failed"] = Text(await db.Messages.CountAsync(one => one.Progress == Progress.Failed)),
            ["language"] = conversation?.Language ?? "none",
            ["floor"] = (conversation?.Floor ?? Floor.Bot).ToString().ToLowerInvariant(),
        };
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Folder() => Path.Combine(Repository.Root, "tests", "Conversations");
}
