using Janua.Domain.Conversations;
using Janua.Locales;

namespace Janua.Dialogs.Engine;

/// <summary>Decides what an utterance is about. Pure: the same state and words always take the same route.</summary>
public static class Router
{
    /// <summary>In this order: danger, a human has the floor, the person offered for it, a command, the waiting question, a wish that was tapped, polite words, knowledge.</summary>
    public static Route For(ConversationState state, Floor floor, Utterance utterance)
    {
        if (utterance.Choice is null && utterance.Understanding.Dangers is [var gravest, ..]) return new Care(gravest);
        if (floor == Floor.Human) return new Relay();
        // whatever question was interrupted, this yes and this no are for the person who was offered
        if (state.Proposed == Wishes.HumanNow && utterance is { Choice: null, Understanding.YesNo: { } wanted }) return new Wish(wanted ? Wishes.HumanNow : Wishes.NotNow);
        if (utterance.Choice is null && utterance.Understanding.Command is { } command) return new Obey(command);
        if (state.Open.Count > 0 && IsForQuestion(utterance)) return new HearAnswer();
        return WithoutQuestion(utterance);
    }

    /// <summary>The route when no open question wanted the words.</summary>
    public static Route WithoutQuestion(Utterance utterance)
    {
        if (utterance.Choice is { } choice) return new Wish(choice);
        if (utterance.Understanding.SmallTalk is { } talk) return new Chat(talk);
        if (utterance.Understanding.YesNo is { } yes) return new Nod(yes);
        return new Know();
    }

    // A tapped topic or "a human" begins something new, whatever was being asked.
    private static bool IsForQuestion(Utterance utterance) =>
        utterance.Choice is null || !Wishes.Is(utterance.Choice);
}

public abstract record Route;

/// <summary>Somebody may be in danger: nothing comes before it.</summary>
public sealed record Care(DangerSignal Signal) : Route;

/// <summary>Staff read and answer; the bot is silent.</summary>
public sealed record Relay : Route;

public sealed record Obey(Command Command) : Route;

public sealed record HearAnswer : Route;

public sealed record Wish(string Choice) : Route;

public sealed record Chat(SmallTalk Talk) : Route;

/// <summary>A bare yes or no that no question waits for.</summary>
public sealed record Nod(bool Yes) : Route;

public sealed record Know : Route;
