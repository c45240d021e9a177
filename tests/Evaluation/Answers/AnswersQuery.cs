namespace Janua.Evaluation.Answers;

/// <summary>A line of <c>answers/queries.*.jsonl</c>.</summary>
/// <param name="Topic">The only right article, or null when it must not be answered.</param>
internal sealed record AnswersQuery(string Id, string Lang, string Text, string? Topic, IReadOnlyList<string> Tags)
{
    public static IReadOnlyList<AnswersQuery> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "queries.*.jsonl").Order(StringComparer.Ordinal).SelectMany(CaseFile.Read<AnswersQuery>)];
}
