namespace Janua.Locales;

/// <summary>Concepts that mean something together: <c>partner hit</c> in any order, <c>not &gt;want</c> one after the
/// other, <c>not &gt;&gt;want</c> side by side, <c>live -place</c> with no place near, <c>child|relative hit</c> either.</summary>
/// <param name="Parts">Never empty; the first is bound to nothing before it.</param>
/// <param name="Without">Concepts that must not stand within reach.</param>
internal sealed record CrisisPattern(IReadOnlyList<CrisisPattern.Part> Parts, IReadOnlyList<int> Without, int Within)
{
    public enum Order { Any, After, Next }

    public readonly record struct Part(int[] Concepts, Order Order);

    /// <param name="concept">The number of a concept; null when no language has words for it.</param>
    /// <returns>Null when the pattern cannot be read; <paramref name="fault"/> has been told why.</returns>
    public static CrisisPattern? Parse(string written, int within, Func<string, int?> concept, Action<string> fault)
    {
        var parts = new List<Part>();
        var without = new List<int>();
        foreach (var piece in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = piece.TrimStart('>', '-');
            var concepts = name.Split('|').Select(concept).ToList();
            if (concepts.Contains(null))
            {
                fault($"'{written}': no words for '{name}'");
                return null;
            }
            if (piece[0] == '-') without.AddRange(concepts.Select(one => one!.Value));
            else parts.Add(new Part([.. concepts.Select(one => one!.Value)], OrderOf(piece)));
        }
        if (parts.Count > 0 && parts[0].Order == Order.Any) return new CrisisPattern(parts, without, within);
        fault($"'{written}' needs a concept to begin with");
        return null;
    }

    private static Order OrderOf(string piece) =>
        piece.StartsWith(">>", StringComparison.Ordinal) ? Order.Next : piece[0] == '>' ? Order.After : Order.Any;
}
