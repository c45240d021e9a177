namespace Janua.Locales;

/// <summary>How roles are written in the word files: <c>day-of</c>, <c>which:this</c>.</summary>
internal static class RoleName
{
    public static Sense? Sense(string written, string language)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? written : written[..colon];
        return Find(name) is { } role ? new Sense(role, colon < 0 ? "" : written[(colon + 1)..], language) : null;
    }

    public static WordRole? Find(string name) =>
        Enum.TryParse<WordRole>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var role) && !int.TryParse(name, out _) ? role : null;
}
