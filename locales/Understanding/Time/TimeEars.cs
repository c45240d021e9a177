using NodaTime;

namespace Janua.Locales;

/// <summary>Hears numbers, ages, phones, days and times. Words and rules of all languages are one table, since people
/// mix languages in one sentence; the language of the message decides where a word belongs to two.</summary>
internal sealed class TimeEars(WordFolder folder, Letters letters)
{
    // a wish for an appointment stands at the beginning or the end of a story, not in the middle of a flood
    private const int MostTokens = 200;

    private readonly Lexicon lexicon = Lexicon.Read(folder);
    private readonly TimeRules rules = TimeRules.Read(folder);

    /// <summary>Adds to an understanding the numbers, phones and ages; with the person's local time also the days and times.</summary>
    public Understanding Hear(Understanding heard, IReadOnlyList<Token> tokens, Language? known, LocalDateTime? now, MessageReadings readings)
    {
        if (tokens.Count > MostTokens) tokens = [.. tokens.Take(MostTokens / 2), .. tokens.TakeLast(MostTokens / 2)];
        var phones = PhoneScan.Find(heard.Text, tokens);
        var language = Language(heard.Language, known);
        var left = phones.Count == 0 ? tokens : [.. tokens.Where(token => !phones.Any(phone => phone.Covers(token)))];
        var scanned = new LexemeScan(lexicon, letters, readings, language, heard.Text, left).Run();
        var row = new NumberScan(scanned, lexicon.HyphenMakesOrdinal(language)).Run();
        heard = heard with { Phones = phones, Numbers = [.. NumberListing.Of(row)] };
        if (now is not { } time) return heard;
        if (row.TrueForAll(lexeme => lexeme.Senses[0].Role is WordRole.Other or WordRole.Stop or WordRole.Comma)) return heard;
        row = rules.Apply(row, time);
        return heard with
        {
            Times = new MentionScan(row, time).Run(),
            Ages = [.. row.Select(lexeme => lexeme.Made).OfType<Age>()],
        };
    }

    /// <summary>The language whose words count first: that of the message, or of the conversation when the message does not tell.</summary>
    private static string Language(LanguageGuess guess, Language? known)
    {
        const double clear = 0.85;
        return guess.Tag is not ("und" or "other") && (guess.Confidence >= clear || known is null) ? guess.Tag : known?.Code ?? "";
    }
}
