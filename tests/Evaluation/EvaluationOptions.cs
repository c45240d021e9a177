namespace Janua.Evaluation;

/// <summary>The command line of an evaluation.</summary>
/// <param name="Sets">Folders with one folder for each set, by the name they have in the record.</param>
/// <param name="Content">Answers to score in place of the starter content; null for the product's own.</param>
/// <param name="Record">Document to keep the figures in; null to print them only.</param>
/// <param name="Misses">Also list the ids of the cases that went wrong.</param>
internal sealed record EvaluationOptions(IReadOnlyList<(string Name, string Folder)> Sets, IReadOnlySet<string> Only, string? Json, string? Content, string? Record, bool Misses)
{
    /// <returns>Null when the line is not understood.</returns>
    public static EvaluationOptions? Read(string[] args)
    {
        var options = new EvaluationOptions([("own", Path.Combine("tests", "Evaluation", "sets"))], new HashSet<string>(), null, null, null, false);
        for (var at = 0; at < args.Length; at++)
        {
            if (args[at] == "--misses")
            {
                options = options with { Misses = true };
                continue;
            }
            if (at + 1 >= args.Length) return null;
            var value = args[at + 1];
            switch (args[at++])
            {
                case "--sets": options = options with { Sets = [.. value.Split(',').Select(Named)] }; break;
                case "--only": options = options with { Only = value.Split(',', StringSplitOptions.TrimEntries).ToHashSet() }; break;
                case "--json": options = options with { Json = value }; break;
                case "--record": options = options with { Record = value }; break;
                case "--content": options = options with { Content = value }; break;
                default: return null;
            }
        }
        return options;
    }

    private static (string, string) Named(string folder) =>
        folder.Split('=', 2) is [var name, var its] ? (name, its) : (Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), folder);
}
