namespace Janua.Locales;

/// <summary>The keys of one language: what each place of the common physical keyboard types.</summary>
internal sealed class Keyboard
{
    // a letter that only the other level of a key types in one layout is a letter of its own in another: { is х with Shift
    private const string Shifted = "~!@#$%^&*()_+{}|:\"<>?", Unshifted = "`1234567890-=[]\\;',./";

    private readonly Dictionary<char, int> places = [];
    private readonly string keys;

    /// <param name="keys">All rows in one; a place the layout lacks is a blank.</param>
    public Keyboard(string code, string keys)
    {
        (Code, this.keys) = (code, keys);
        for (var place = keys.Length - 1; place >= 0; place--)
            if (keys[place] != ' ') places[keys[place]] = place;
        Script = Scripts.Of(keys);
    }

    public string Code { get; }

    public Script Script { get; }

    /// <summary>What the same keys would have typed on another keyboard; the same text where a key is not known.</summary>
    public string Retype(string text, Keyboard other) => string.Create(text.Length, (this, other, text), static (span, state) =>
    {
        var (here, there, text) = state;
        for (var at = 0; at < span.Length; at++) span[at] = here.Place(text[at]) is { } place && there.keys[place] != ' ' ? there.keys[place] : text[at];
    });

    private int? Place(char typed)
    {
        var lower = char.ToLowerInvariant(typed);
        if (places.TryGetValue(lower, out var place)) return place;
        return Shifted.IndexOf(lower, StringComparison.Ordinal) is var at and >= 0 && places.TryGetValue(Unshifted[at], out place) ? place : null;
    }
}
