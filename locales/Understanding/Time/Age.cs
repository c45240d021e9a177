namespace Janua.Locales;

/// <summary>How old somebody is.</summary>
/// <param name="Months">Beyond the years; alone for babies.</param>
public sealed record Age(int Years, int Months);
