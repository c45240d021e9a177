namespace Janua.Locales;

/// <summary>Something wrong in a text.</summary>
/// <param name="File">Relative to the folder of languages (<c>ru/texts/greet.yaml</c>), or language and key of an overlaid text.</param>
/// <param name="Line">From 1.</param>
public sealed record TextFault(string File, int Line, string Problem)
{
    public override string ToString() => $"{File}:{Line}: {Problem}";
}

/// <summary>The texts cannot be used. Says every fault, one a line.</summary>
public sealed class TextFaultsException(IReadOnlyList<TextFault> faults)
    : Exception(string.Join('\n', faults.Select(fault => fault.ToString())))
{
    public IReadOnlyList<TextFault> Faults { get; } = faults;
}
