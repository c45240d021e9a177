using Janua.Dialogs.Engine;
using Janua.Domain.Conversations;
using Janua.Domain.Storage;
using Janua.Locales;
using Microsoft.EntityFrameworkCore;

namespace Janua.Bot.Turns;

/// <summary>The way of one turn, from the log and back into the log.</summary>
public sealed partial class TurnRunner(
    TurnLock turnLock, MessageLog log, ConversationStore conversations, FailedMessages failed, Writer writer, LiveFeed feed,
    DialogEngine engine, Mouth mouth, Languages languages, Options options, ILogger<TurnRunner> logger)
{
    /// <summary>Answers everything a conversation has waiting. Safe to call at any time and any number of times.</summary>
    public async Task Run(string conversationId)
    {
        using var held = await turnLock.Take(conversationId);
        for (var attempt = 1; ; attempt++)
        {
            var burst = await log.Waiting(conversationId);
            if (burst.Count == 0) return;
            try
            {
                await Turn(conversationId, burst);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < options.Turns.Tries)
            {
                // Somebody else moved the conversation on: think again about what stands there now.
            }
            catch (Exception fault)
            {
                LogFailure(fault.GetType().Name, conversationId, attempt);
                if (attempt >= options.Turns.Tries) { await Fail(conversationId, burst, fault); return; }
            }
        }
    }

    private async Task Turn(string conversationId, IReadOnlyList<LoggedMessage> burst)
    {
        var conversation = await conversations.Find(conversationId) ?? throw new InvalidDataException("The conversation of a waiting message is gone.");
        var state = ConversationState.FromJson(conversations.State(conversation));
        var changes = new Changes();
        var outcome = await engine.Continue(conversationId, state, conversation.Floor, languages.Find(conversation.Language), burst, changes);
        var now = burst[^1].At;
        await writer.Write(async db =>
        {
            conversations.Save(db, conversation, outcome.Language.Code, conversation.Floor, outcome.State.ToJson(), now);
            await changes.Apply(db);
            await Answered(db, conversationId, burst);
            await log.Append(db, conversationId, Sender.Bot, outcome.Said, now);
        });
        feed.Tell(conversationId);
        if (changes.Any) feed.Tell(Topics.Panel);
    }

    private static async Task Answered(JanuaDb db, string conversationId, IReadOnlyList<LoggedMessage> burst)
    {
        var (first, last) = (burst[0].Number, burst[^1].Number);
        var marked = await db.Messages
            .Where(one => one.ConversationId == conversationId && one.Number >= first && one.Number <= last && one.Progress == Progress.Accepted)
            .ExecuteUpdateAsync(message => message.SetProperty(one => one.Progress, Progress.Answered));
        if (marked != burst.Count) throw new DbUpdateConcurrencyException("The messages of this turn have been answered by another.");
    }

    // The turn has been rolled back. Nothing is dropped in silence: staff see the message, the person is told and offered a human.
    private async Task Fail(string conversationId, IReadOnlyList<LoggedMessage> burst, Exception fault)
    {
        var conversation = await conversations.Find(conversationId);
        var language = languages.Find(conversation?.Language) ?? languages.Find(burst[^1].Body.Locale?.Split('-')[0]) ?? languages.All[0].Language;
        var apology = mouth.Say(Reply.Of("conversation.failed").Offer(Choice.Of(Wishes.Human, "common.human")), language);
        await writer.Write(async db =>
        {
            await failed.Mark(db, conversationId, [.. burst.Select(message => message.Number)], fault.GetType().Name);
            await log.Append(db, conversationId, Sender.Bot, apology, burst[^1].At);
        });
        feed.Tell(conversationId);
        feed.Tell(Topics.Panel);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn failed: {Fault} in {ConversationId}, attempt {Attempt}")]
    private partial void LogFailure(string fault, string conversationId, int attempt);
}
