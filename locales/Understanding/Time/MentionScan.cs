using NodaTime;

namespace Janua.Locales;

/// <summary>Gathers days and hours into mentions: an hour joins the day beside it, alternatives inherit the day, and
/// what is ruled out is marked.</summary>
internal sealed class MentionScan(IReadOnlyList<Lexeme> row, LocalDateTime now)
{
    private readonly List<Mention> mentions = [];
    private readonly HashSet<int> refused = [];
    private Mention? open;
    private bool not, linked, beside;
    private int clause;

    public IReadOnlyList<When> Run()
    {
        foreach (var lexeme in row) Take(lexeme);
        foreach (var mention in mentions) mention.Excluded |= mention.Length is null && refused.Contains(mention.Clause);
        Inherit();
        return [.. mentions.Select(mention => mention.When(now)).Where(when => when is not null).Select(when => when!)];
    }

    private void Take(Lexeme lexeme)
    {
        if (IsTime(lexeme)) { Time(lexeme); return; }
        switch (lexeme.Senses[0].Role)
        {
            case WordRole.Not or WordRole.Except: Exclude(); break;
            // "ten less a quarter" was taken by a rule: what is left says "any day but Friday"
            case WordRole.Less when lexeme.Is(WordRole.Except): Exclude(); break;
            case WordRole.NotBehind or WordRole.ExceptBehind: if (open is not null) open.Excluded = true; Close(); break;
            case WordRole.Cannot: refused.Add(clause); beside = false; break;
            case WordRole.Or or WordRole.And: linked = true; break;
            case WordRole.Dash: linked = true; break;
            case WordRole.But: EndClause(); break;
            case WordRole.Stop: EndClause(); beside = false; break;
            case WordRole.Comma: if (open?.Excluded == true || refused.Contains(clause)) EndClause(); linked = true; break;
            case WordRole.At or WordRole.On or WordRole.In or WordRole.Glue or WordRole.Loc or WordRole.Dat or WordRole.Poss or WordRole.Abl or WordRole.To: break;
            case WordRole.Number: Loose(lexeme); break;
            default: if (!lexeme.Is(WordRole.Unit, "day")) { beside = false; not &= lexeme.Is(WordRole.For); } break;
        }
    }

    private void Exclude() => (not, beside) = (true, false);

    private static bool IsTime(Lexeme lexeme) => lexeme.Made is NamedDay or DayRange or Clock or HourRange or LocalDateTime or Stretch || lexeme.Is(WordRole.Part);

    private void Time(Lexeme lexeme)
    {
        var hour = lexeme.Made is Clock or HourRange || lexeme.Is(WordRole.Part);
        if (not && hour && open is { HasDay: true, HasHour: false, Excluded: false })
        {
            // tomorrow, not at ten but at eleven: the day waits for its hour
            var ruledOut = open.Copy(lexeme);
            ruledOut.Take(lexeme, beside);
            ruledOut.Excluded = true;
            mentions.Insert(mentions.IndexOf(open), ruledOut);
        }
        else if (not || open is null || Parted(hour) || !open.Take(lexeme, beside)) Begin(lexeme);
        (not, linked, beside) = (false, false, true);
    }

    /// <summary>Whether an "or" stands between what is gathered and what comes, so that they are two.</summary>
    private bool Parted(bool hour) => linked && (hour ? open!.HasHour : open!.HasDay && !beside);

    private void Begin(Lexeme lexeme)
    {
        open = new Mention(lexeme) { Clause = clause, Excluded = not, Linked = linked };
        if (!open.Take(lexeme, beside: false)) { open = null; return; }
        mentions.Add(open);
        if (lexeme.Made is Stretch) open = mentions.Count > 1 ? mentions[^2] : null;
    }

    /// <summary>A number beside a day that no rule took may have been an hour.</summary>
    private void Loose(Lexeme lexeme)
    {
        if (beside && open is { HasDay: true, HasHour: false } && lexeme.Made is Num number && number.Whole(24) is > 0) open.Unsure = true;
        (beside, not) = (false, false);
    }

    private void EndClause()
    {
        clause++;
        not = false;
        if (open?.Excluded == true || refused.Contains(clause - 1)) Close();
    }

    private void Close() => (open, beside) = (null, false);

    private void Inherit()
    {
        for (var at = 1; at < mentions.Count; at++)
            if (!mentions[at].HasDay && mentions[at].Length is null && mentions.Take(at).LastOrDefault(one => one.HasDay && one.Moment is null) is { } before) mentions[at].Inherit(before);
        for (var at = mentions.Count - 2; at >= 0; at--)
            if (!mentions[at].HasDay && mentions[at].Length is null && mentions[at + 1].Linked && mentions[at + 1].HasDay) mentions[at].Inherit(mentions[at + 1]);
    }
}
