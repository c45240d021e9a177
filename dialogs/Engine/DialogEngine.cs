using Janua.Dialogs.AnswerDanger;
using Janua.Dialogs.AnswerQuestion;
using Janua.Dialogs.ChooseLanguage;
using Janua.Dialogs.GiveFeedback;
using Janua.Dialogs.ReachHuman;
using Janua.Dialogs.TellWhenKnown;
using Janua.Domain.Conversations;
using Janua.Domain.Knowledge;
using Janua.Domain.Storage;
using Janua.Locales;
using NodaTime;

namespace Janua.Dialogs.Engine;

/// <summary>Carries a conversation one turn further: words and state in, words and state out. Writes nothing itself.</summary>
public sealed class DialogEngine(
    Ears ears,
    Languages languages,
    Mouth mouth,
    KnowledgeBase knowledge,
    AnswerQuestionDialog answerQuestion,
    GiveFeedbackDialog giveFeedback,
    ReachHumanDialog reachHuman,
    TellWhenKnownDialog tellWhenKnown,
    ChooseLanguageDialog chooseLanguage,
    AnswerDangerDialog answerDanger,
    Meanings? meanings = null)
{
    /// <summary>After so many misses in a row the bot stops guessing and offers a human.</summary>
    private const int MissesBeforeHuman = 3;

    private readonly Dictionary<string, Dialog> dialogs = new Dialog[] { answerQuestion, giveFeedback, chooseLanguage }.ToDictionary(one => one.Name, StringComparer.Ordinal);

    public IEnumerable<Dialog> Dialogs => dialogs.Values;

    /// <param name="burst">All messages that wait for an answer, oldest first.</param>
    /// <param name="known">The conversation's language; null before anybody wrote.</param>
    public async Task<Outcome> Continue(string conversationId, ConversationState state, Floor floor, Language? known, IReadOnlyList<LoggedMessage> burst, Changes changes)
    {
        var now = burst[^1].At;
        var articles = knowledge.Current;
        var language = known;
        var said = new List<Body>();
        foreach (var body in Bursts.Joined(burst))
        {
            language ??= languages.Find(body.Locale?.Split('-')[0]);
            var utterance = Heard(body, state, language);
            language = Chosen(utterance, body) ?? utterance.Understanding.Language.AnswerIn ?? language ?? languages.All[0].Language;
            var turn = new Turn(conversationId, language.Value, now, articles, changes);
            var (reply, next) = body.Event is null ? await Answer(state, floor, utterance, turn) : OnEvent(body, state);
            var bodies = mouth.Say(reply, turn.Language);
            said.AddRange(bodies);
            state = bodies.Count == 0 ? next : next with { Offered = bodies[^1].Offers, Proposed = reply.Proposed };
        }
        return new Outcome(said, state, language ?? languages.All[0].Language);
    }

    private Utterance Heard(Body body, ConversationState state, Language? language)
    {
        var understanding = ears.Hear(body.Event is null ? body.Text : "", language);
        return new Utterance(understanding, body.Choice ?? Bursts.OfferedBy(understanding, body.Text, state.Offered, ears.Words));
    }

    // A language that was tapped, named or switched to on the page is obeyed at once.
    private Language? Chosen(Utterance utterance, Body body)
    {
        if (body.Event == "language") return languages.Find(body.Text);
        if (utterance.Choice?.StartsWith(Wishes.LanguagePrefix, StringComparison.Ordinal) == true) return languages.Find(utterance.Choice[Wishes.LanguagePrefix.Length..]);
        return utterance.Understanding is { Command: Command.ChangeLanguage, RequestedLanguage: { } named } ? named : null;
    }

    private static (Reply, ConversationState) OnEvent(Body body, ConversationState state) =>
        body.Event == "start" ? (Reply.Of("greet.hello"), state with { Introduced = true }) : (Reply.Nothing, state);

    private async Task<(Reply, ConversationState)> Answer(ConversationState state, Floor floor, Utterance utterance, Turn turn)
    {
        var route = Router.For(state, floor, utterance);
        if (route is HearAnswer)
        {
            var open = state.Open[^1];
            if (dialogs.TryGetValue(open.Dialog, out var dialog) && await dialog.Hear(open, utterance, turn) is { } step) return Taken(WithoutTop(state), step);
            route = Router.WithoutQuestion(utterance);
        }
        return route switch
        {
            Care care => await Cared(care.Signal, state, floor, turn),
            Relay => (Reply.Nothing, state),
            Obey obey => await Obeyed(obey.Command, state, utterance, turn),
            Wish wish => await Begin(wish.Choice, state, turn),
            Chat chat => Resumed(new Step(Courtesy.Reply(chat.Talk, state.Introduced)), state with { Introduced = state.Introduced || Courtesy.Introduces(chat.Talk) }, turn),
            Nod nod => await Nodded(nod.Yes, state, turn),
            _ => await Know(state, utterance, turn),
        };
    }

    // What was being talked about stays open and keeps its place; only how an answer was liked is no longer asked.
    private async Task<(Reply, ConversationState)> Cared(DangerSignal signal, ConversationState state, Floor floor, Turn turn)
    {
        var step = await answerDanger.Start(signal, state.Answered, floor, turn);
        return (step.Reply, state with { Open = [.. state.Open.Where(open => open.Dialog != giveFeedback.Name)], Answered = AnswerDangerDialog.Remembered(signal, state.Answered), Misunderstood = 0 });
    }

    private async Task<(Reply, ConversationState)> Obeyed(Command command, ConversationState state, Utterance utterance, Turn turn) => command switch
    {
        Command.Human => Taken(state, await reachHuman.Start(state.CentreId, turn)),
        Command.ChangeLanguage when utterance.Understanding.RequestedLanguage is null => Taken(state, await chooseLanguage.Start(turn)),
        Command.ChangeLanguage => await LanguageChanged(state, turn),
        Command.Stop => (Reply.Of("conversation.stopped"), state with { Open = [], CloseCall = null, Misunderstood = 0 }),
        Command.StartOver => (Reply.Of("conversation.started-over"), new ConversationState { Introduced = state.Introduced }),
        Command.Back when state.CloseCall is not null || state.Open.Any(open => dialogs.GetValueOrDefault(open.Dialog)?.AskAgain(open, turn) is not null) =>
            (Reply.Of("conversation.went-back"), state with { Open = [], CloseCall = null }),
        Command.Back => (Reply.Of("conversation.cannot-go-back"), state),
        Command.Exit => (Reply.Of("conversation.exit-hint"), state),
        _ => Resumed(new Step(Reply.Of("conversation.help").Offer(Choice.Of(Wishes.Human, "common.human"))), state, turn),
    };

    private async Task<(Reply, ConversationState)> Begin(string choice, ConversationState state, Turn turn)
    {
        if (choice.StartsWith(Wishes.LanguagePrefix, StringComparison.Ordinal)) return await LanguageChanged(state, turn);
        if (choice == Wishes.HumanNow) return Taken(state, await answerDanger.PassOn(state.Answered, state.CentreId, turn));
        if (choice == Wishes.NotNow) return Resumed(AnswerDangerDialog.Declined, state, turn);
        var step = choice switch
        {
            Wishes.Human => await reachHuman.Start(state.CentreId, turn),
            Wishes.TellMe => await tellWhenKnown.Start(state.LastGap, turn),
            Wishes.NoneOfThese => answerQuestion.NoneOfThese(state.CloseCall?.Question, turn),
            _ when choice.StartsWith(Wishes.TopicPrefix, StringComparison.Ordinal) => await Topic(choice[Wishes.TopicPrefix.Length..], state, turn),
            _ => GiveFeedbackDialog.JudgedAgain(choice) ?? new Step(Reply.Of("conversation.old-button")),
        };
        return Taken(choice == Wishes.Human ? state : state with { Open = [], CloseCall = null }, step);
    }

    private Task<Step> Topic(string articleId, ConversationState state, Turn turn) =>
        answerQuestion.Start(articleId, state.CentreId, state.CloseCall?.AskedFor(articleId), turn);

    // What stood there is said again in the new language: the offered topics, the last answer, or the waiting question.
    private async Task<(Reply, ConversationState)> LanguageChanged(ConversationState state, Turn turn)
    {
        var changed = Reply.Of("conversation.language-changed");
        state = state with { Open = [.. state.Open.Where(open => open.Dialog != chooseLanguage.Name)] };
        if (state.CloseCall is { } call && answerQuestion.OfferAgain(call, turn) is { } again) return Taken(state, again with { Reply = changed.Then(again.Reply) });
        if (giveFeedback.Waiting(state.Open.LastOrDefault()) is not { } told) return Resumed(new Step(changed), state, turn);
        var step = await answerQuestion.Start(told.ArticleId, state.CentreId, told.Question, turn);
        return Taken(WithoutTop(state), step with { Reply = changed.Then(step.Reply) });
    }

    // Yes takes what was proposed, no sets aside what was offered; where neither fits, nothing is guessed.
    private async Task<(Reply, ConversationState)> Nodded(bool yes, ConversationState state, Turn turn)
    {
        if (AskAgain(state, turn) is { } again) return Missed(again, state);
        if (yes && state.Proposed is { } proposed) return await Begin(proposed, state, turn);
        if (!yes && state.Offered.Any(offer => offer.Id == Wishes.NoneOfThese)) return await Begin(Wishes.NoneOfThese, state, turn);
        if (yes && state.Offered.Count > 1) return (Reply.Of("conversation.choose-one").Offer(state.Offered.Select(offer => Choice.Named(offer.Id, offer.Label))), state);
        return Taken(state with { Open = [] }, new Step(Reply.Of("answer-question.glad")));
    }

    // A question in between is answered, and what was being asked is asked again.
    private async Task<(Reply, ConversationState)> Know(ConversationState state, Utterance utterance, Turn turn)
    {
        // A smile or a row of question marks is no question.
        if (utterance.Understanding.Words.Count == 0) return Missed(AskAgain(state, turn) ?? Reply.Nothing, state);
        var ranking = turn.Articles.Rank(utterance.Understanding.Meant, turn.Language);
        if (meanings is not null) ranking = await meanings.Widen(ranking, utterance.Understanding.Meant, turn.Articles, turn.Now);
        if (ranking.Verdict == Verdict.Unknown && AskAgain(state, turn) is { } again) return Missed(again, state);
        var step = await answerQuestion.Start(utterance, ranking, state.CentreId, turn);
        state = state with { CloseCall = step.CloseCall };
        if (step.Gap is not null && state.Misunderstood + 1 >= MissesBeforeHuman)
            return GivenUp(state with { LastGap = step.Gap });
        if (step.Gap is not null) return Taken(state with { Open = [], Misunderstood = state.Misunderstood + 1 }, step, keepMisses: true);
        return ranking.Verdict == Verdict.Answer ? Resumed(step, state, turn) : Taken(state with { Open = [] }, step);
    }

    private static (Reply, ConversationState) Missed(Reply again, ConversationState state)
    {
        var misses = state.Misunderstood + 1;
        return misses < MissesBeforeHuman
            ? (Reply.Of("answer-question.not-understood").Then(again), state with { Misunderstood = misses })
            : GivenUp(state);
    }

    private static (Reply, ConversationState) GivenUp(ConversationState state) =>
        (Reply.Of("answer-question.not-understood-again").Propose(Choice.Of(Wishes.Human, "common.human")), state with { Open = [], Misunderstood = 0 });

    private Reply? AskAgain(ConversationState state, Turn turn) =>
        state.Open.Count > 0 && dialogs.TryGetValue(state.Open[^1].Dialog, out var dialog) ? dialog.AskAgain(state.Open[^1], turn) : null;

    private (Reply, ConversationState) Resumed(Step step, ConversationState state, Turn turn)
    {
        if (step.Open is null && AskAgain(state, turn) is { } again) return (step.Reply.Then(again), state with { CentreId = step.CentreId ?? state.CentreId, Misunderstood = 0 });
        return Taken(state with { Open = [] }, step);
    }

    private static (Reply, ConversationState) Taken(ConversationState state, Step step, bool keepMisses = false) => (
        step.Follow is null ? step.Reply : step.Reply.Then(step.Follow.Reply),
        state with
        {
            Open = [.. state.Open, .. new[] { step.Open, step.Follow?.Open }.OfType<OpenDialog>()],
            CentreId = step.CentreId ?? state.CentreId,
            LastGap = step.Gap ?? state.LastGap,
            CloseCall = step.CloseCall ?? state.CloseCall,
            Misunderstood = keepMisses ? state.Misunderstood : 0,
        });

    private static ConversationState WithoutTop(ConversationState state) => state with { Open = [.. state.Open.SkipLast(1)] };
}

/// <summary>What a turn came to: what is said, and what the conversation remembers.</summary>
public sealed record Outcome(IReadOnlyList<Body> Said, ConversationState State, Language Language);
