namespace Janua.Locales;

/// <summary>Reads a message into the row of lexemes that numbers and times are made of. Linear in the message.</summary>
internal sealed class LexemeScan(Lexicon lexicon, Letters letters, MessageReadings readings, string language, string text, IReadOnlyList<Token> tokens)
{
    private readonly List<Lexeme> row = [];
    private readonly List<(string Word, string? Language)>?[] forms = new List<(string, string?)>?[tokens.Count];
    private readonly WordReader reader = new(lexicon, language);

    public List<Lexeme> Run()
    {
        for (var at = 0; at < tokens.Count;)
        {
            if (at > 0) Marks(tokens[at - 1], tokens[at]);
            at += tokens[at].IsNumber ? Digits(tokens[at]) : Phrase(at) ?? Word(at);
        }
        return row;
    }

    private int Digits(Token token)
    {
        Add([Sense.Of(WordRole.Digits)], token.Start, token.Start + token.Length, token.Spelled);
        return 1;
    }

    private int? Phrase(int at)
    {
        Lexicon.Phrase? longest = null;
        foreach (var (word, only) in Forms(at))
            foreach (var phrase in lexicon.Phrases(word))
                if ((only is null || only == phrase.Sense.Language) && phrase.Words.Length > (longest?.Words.Length ?? 0) && Fits(phrase, at)) longest = phrase;
        if (longest is null) return null;
        var last = tokens[at + longest.Words.Length - 1];
        Add([.. lexicon.Phrases(longest.Words[0]).Where(phrase => phrase.Words.AsSpan().SequenceEqual(longest.Words)).Select(phrase => phrase.Sense).Distinct()],
            tokens[at].Start, last.Start + last.Length);
        return longest.Words.Length;
    }

    private bool Fits(Lexicon.Phrase phrase, int at)
    {
        if (at + phrase.Words.Length > tokens.Count) return false;
        for (var i = 1; i < phrase.Words.Length; i++)
            if (!Forms(at + i).Exists(form => form.Word == phrase.Words[i] && (form.Language ?? phrase.Sense.Language) == phrase.Sense.Language)) return false;
        return true;
    }

    private int Word(int at)
    {
        var token = tokens[at];
        var parts = Parts(at);
        if (parts is null && char.IsAsciiDigit(token.Spelled[0])) Glued(token);
        else foreach (var part in parts ?? [[Sense.Of(WordRole.Other)]]) Add(part, token.Start, token.Start + token.Length);
        return 1;
    }

    private List<IReadOnlyList<Sense>>? Parts(int at)
    {
        foreach (var (word, only) in Forms(at))
            if (reader.Read(word, only) is { } parts) return parts;
        return null;
    }

    /// <summary>Digits with letters behind them: 10da, 15h.</summary>
    private void Glued(Token token)
    {
        var digits = token.Spelled.TakeWhile(char.IsAsciiDigit).Count();
        var middle = token.Start + Math.Min(digits, token.Length);
        var rest = Normaliser.Tokens(token.Spelled[digits..]).FirstOrDefault();
        var parts = rest.Spelled is null ? null : Readings(rest).Select(form => reader.Read(form.Word, form.Language)).FirstOrDefault(found => found is not null);
        // 3andi is a word of chat Arabic, not three of something
        if (parts is not null || digits > 1) Add([Sense.Of(WordRole.Digits)], token.Start, middle, token.Spelled[..digits]);
        foreach (var part in parts ?? [[Sense.Of(WordRole.Other)]]) Add(part, middle, token.Start + token.Length);
    }

    private List<(string Word, string? Language)> Forms(int at) => forms[at] ??= Readings(tokens[at]);

    private List<(string Word, string? Language)> Readings(Token token)
    {
        if (lexicon.IsOther(token.Folded)) return [];
        List<(string, string?)> found = [(letters.Plain(token.Folded), null)];
        if (token.Script is Script.Cyrl or Script.Zyyy || (token.Script == Script.Arab && language != "" && !readings.ReadsFrom(token.Script, language))) return found;
        foreach (var reading in readings.Of(token).OrderBy(reading => reading.Cost + (reading.Language.Code == language ? 0 : 2)))
            found.Add((letters.Plain(Normaliser.Folded(reading.Word)), reading.Language.Code));
        return found;
    }

    private void Marks(Token before, Token after)
    {
        var from = before.Start + before.Length;
        var gap = text.AsSpan(from, Math.Max(0, after.Start - from));
        if (gap.Length > 12) gap = gap[..12];
        var glued = gap.Length == 1;
        foreach (var mark in gap)
            if (Mark(mark, glued && before.IsNumber && char.IsAsciiDigit(after.Spelled[0])) is { } role) Add([Sense.Of(role)], from, after.Start);
    }

    /// <param name="inside">Whether it stands alone between two runs of digits.</param>
    private static WordRole? Mark(char mark, bool inside) => mark switch
    {
        ':' or '：' => inside ? WordRole.Colon : null,
        '.' or '٫' => inside ? WordRole.Dot : mark == '.' ? WordRole.Stop : WordRole.Dot,
        '/' => WordRole.Slash,
        ',' or '،' or ';' or '؛' or '٬' => WordRole.Comma,
        '-' or '–' or '—' or '−' or '‑' or '~' => WordRole.Dash,
        '!' or '?' or '؟' or '\n' or '…' or '(' or ')' => WordRole.Stop,
        '+' => WordRole.Plus,
        '%' or '٪' => WordRole.Percent,
        _ => null,
    };

    private void Add(IReadOnlyList<Sense> senses, int from, int to, object? made = null)
    {
        if (senses[0].Role != WordRole.Quiet) row.Add(new Lexeme(senses, from, to, made));
    }
}
