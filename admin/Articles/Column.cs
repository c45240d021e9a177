using Janua.Domain.Knowledge;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Janua.Admin.Articles;

/// <summary>One language of an article in the form.</summary>
public sealed class Column
{
    public string Title { get; set; } = "";
    public string Answer { get; set; } = "";

    /// <summary>One wording a line.</summary>
    public string Phrasings { get; set; } = "";

    /// <summary>What the editor started from; see <see cref="Article.Mark"/>.</summary>
    public string Mark { get; set; } = "";

    [BindNever] public bool Overlaps { get; set; }
    [BindNever] public bool FromGap { get; set; }
    [BindNever] public IReadOnlyList<WordsFault> Faults { get; set; } = [];

    public static Column Of(Article article, string language)
    {
        var column = new Column { Mark = article.Mark(language) };
        if ((article.Draft(language) ?? article.Published(language)) is { } revision)
            (column.Title, column.Answer, column.Phrasings) = (revision.Title, revision.Answer, string.Join('\n', revision.Phrasings));
        return column;
    }

    // Forms send every line break as two signs; what is kept has one.
    public Words Words() => new(
        (Title ?? "").Trim(),
        (Answer ?? "").ReplaceLineEndings("\n").Trim(),
        [.. (Phrasings ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)]);

    /// <summary>Whether these words differ from what stands; an empty column of a language that has no text yet does not.</summary>
    public bool IsChangeOf(Article article, string language)
    {
        var (mine, standing) = (Words(), Of(article, language).Words());
        return mine.Title != standing.Title || mine.Answer != standing.Answer || !mine.Phrasings.SequenceEqual(standing.Phrasings);
    }
}
