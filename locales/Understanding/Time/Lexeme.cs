namespace Janua.Locales;

/// <summary>One meaning of a word.</summary>
/// <param name="Value">Which one of its role (the third month, "morning"); empty where a role has no values.</param>
/// <param name="Language">Code of the language it is a word of; empty for digits, marks and what rules made.</param>
internal readonly record struct Sense(WordRole Role, string Value, string Language)
{
    public static Sense Of(WordRole role) => new(role, "", "");
}

/// <summary>A word, an ending, a mark or a made thing in the row that times are read from.</summary>
/// <param name="From">Position of its first character in the message.</param>
/// <param name="To">After its last character.</param>
/// <param name="Made">What rules made of it: a number, a clock time, a day.</param>
internal sealed record Lexeme(IReadOnlyList<Sense> Senses, int From, int To, object? Made = null)
{
    public bool Is(WordRole role) => Find(role) is not null;

    public Sense? Find(WordRole role)
    {
        foreach (var sense in Senses)
            if (sense.Role == role) return sense;
        return null;
    }

    public bool Is(WordRole role, string value)
    {
        foreach (var sense in Senses)
            if (sense.Role == role && sense.Value == value) return true;
        return false;
    }
}
