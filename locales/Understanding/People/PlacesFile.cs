namespace Janua.Locales;

/// <summary>The form of <c>words/places.yaml</c>.</summary>
internal sealed class PlacesFile
{
    public const string Name = "places.yaml";

    /// <summary>The names of each place; <c>x*</c> takes the endings of <c>names.yaml</c>.</summary>
    public Dictionary<string, List<string>> Words { get; set; } = [];

    public List<string> NotPlaces { get; set; } = [];
}
