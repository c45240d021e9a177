using System.Globalization;

namespace Janua.Benchmarks;

/// <summary>The command line of a measurement.</summary>
/// <param name="Json">File the figures are also written to; null for none.</param>
/// <param name="Seconds">How long each row is measured; a third of it is spent warming up before.</param>
/// <param name="Only">Which of <c>janua</c>, <c>net</c> and <c>npm</c> are measured; all when empty.</param>
internal sealed record BenchmarkOptions(string? Json, int Seconds, IReadOnlySet<string> Only)
{
    private const int UsualSeconds = 15;

    /// <returns>Null when the line is not understood.</returns>
    public static BenchmarkOptions? Read(string[] args)
    {
        var options = new BenchmarkOptions(null, UsualSeconds, new HashSet<string>());
        for (var at = 0; at < args.Length; at += 2)
        {
            if (at + 1 == args.Length) return null;
            var value = args[at + 1];
            switch (args[at])
            {
                case "--json": options = options with { Json = value }; break;
                case "--seconds" when int.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds > 0: options = options with { Seconds = seconds }; break;
                case "--only": options = options with { Only = value.Split(',').ToHashSet() }; break;
                default: return null;
            }
        }
        return options;
    }

    public bool Measures(string kind) => Only.Count == 0 || Only.Contains(kind);
}
