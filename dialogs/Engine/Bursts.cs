using Janua.Domain.Conversations;
using Janua.Locales;

namespace Janua.Dialogs.Engine;

/// <summary>How messages that wait together are heard.</summary>
public static class Bursts
{
    /// <summary>Joins typed messages that follow one another; taps and events stand for themselves.</summary>
    public static IEnumerable<Body> Joined(IReadOnlyList<LoggedMessage> burst)
    {
        Body? typed = null;
        foreach (var body in burst.Select(message => message.Body))
        {
            if (body.Choice is null && body.Event is null)
            {
                typed = typed is null ? body : typed with { Text = $"{typed.Text}\n{body.Text}", Locale = body.Locale ?? typed.Locale };
                continue;
            }
            if (typed is not null) yield return typed;
            typed = null;
            yield return body;
        }
        if (typed is not null) yield return typed;
    }

    /// <summary>The id of the offered choice that typed words name: by its place in the list or by its label.</summary>
    public static string? OfferedBy(Understanding understanding, string text, IReadOnlyList<Offer> offered, Func<string, IReadOnlyList<string>> words)
    {
        if (offered.Count == 0 || text.Length > 200) return null;
        if (understanding.Position is { } position && position >= 1 && position <= offered.Count) return offered[position - 1].Id;
        if (understanding.Words.Count == 0) return null;
        return offered.FirstOrDefault(offer => words(offer.Label).SequenceEqual(understanding.Words))?.Id;
    }
}
