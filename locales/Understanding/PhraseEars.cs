using System.Globalization;
using System.Text;

namespace Janua.Locales;

/// <summary>Hears commands, small talk, yes and no, and places in a list.</summary>
internal sealed class PhraseEars(Phrasebook book, Letters letters)
{
    // longer messages say more than a command does
    private const int MostWords = 12;

    private static readonly SmallTalk[] heardFirst =
        [SmallTalk.Complaint, SmallTalk.WhoAreYou, SmallTalk.HowAreYou, SmallTalk.Farewell, SmallTalk.Thanks, SmallTalk.Greeting, SmallTalk.Praise];

    private static readonly Command[] obeyedFirst =
        [Command.Human, Command.Exit, Command.Stop, Command.ChangeLanguage, Command.StartOver, Command.Back, Command.Help];

    /// <summary>Adds to an understanding what the whole message says of the conversation itself.</summary>
    public Understanding Hear(Understanding heard, IReadOnlyList<Token> tokens, MessageReadings readings)
    {
        if (tokens.Count == 0) return Seen(heard);
        if (tokens.Count > MostWords) return heard;
        var words = new List<HashSet<int>>(tokens.Count);
        foreach (var token in tokens)
        {
            words.Add(Words(token, readings));
            // one word that no phrase has, and the message is about something else
            if (words[^1].Count == 0 && !token.IsNumber) return heard;
        }
        var digits = tokens.Select(token => token.IsNumber && token.Spelled.Length <= 2 ? (int?)int.Parse(token.Spelled, CultureInfo.InvariantCulture) : null).ToList();
        var acts = new PhraseMatch(book, words, digits).Run();
        return acts.Count == 0 ? heard : Combine(heard, acts);
    }

    // 👍🏽: skin tones, variation selectors and joiners change nothing.
    private Understanding Seen(Understanding heard)
    {
        const int mostPictures = 24;
        var acts = new List<Act>();
        foreach (var rune in heard.Meant.EnumerateRunes().Take(mostPictures))
        {
            if (book.Emoji.TryGetValue(rune, out var act)) acts.Add(act);
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol) return heard;
        }
        return acts.Count == 0 ? heard : Combine(heard, acts);
    }

    private static Understanding Combine(Understanding heard, IReadOnlyList<Act> acts)
    {
        foreach (var command in obeyedFirst)
            if (acts.Any(act => act.Command == command))
                return heard with { Command = command, RequestedLanguage = acts.LastOrDefault(act => act.Language is not null).Language };
        var yesNo = Only(acts.Select(act => act.YesNo));
        var position = Only(acts.Select(act => act.Position));
        if (yesNo is not null || position is not null) return heard with { YesNo = yesNo, Position = position };
        foreach (var talk in heardFirst)
            if (acts.Any(act => act.SmallTalk == talk)) return heard with { SmallTalk = talk };
        return heard;
    }

    /// <summary>The one value there is; null when there is none, or two that differ ("yes, no").</summary>
    private static T? Only<T>(IEnumerable<T?> values) where T : struct =>
        values.Where(value => value is not null).Distinct().ToList() is [var one] ? one : null;

    private HashSet<int> Words(Token token, MessageReadings readings)
    {
        var found = new HashSet<int>();
        book.Vocabulary.Find(letters.Plain(token.Folded), found);
        if (token.Script == Script.Cyrl || (token.Script == Script.Arab && found.Count > 0)) return found;
        foreach (var reading in readings.Of(token))
            book.Vocabulary.Find(letters.Plain(Normaliser.Folded(reading.Word)), found, slips: reading.Cost == 0);
        return found;
    }
}
