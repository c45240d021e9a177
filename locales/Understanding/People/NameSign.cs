namespace Janua.Locales;

/// <summary>What tells that a word is part of a person's name, or that a name is near.</summary>
[Flags]
internal enum NameSign
{
    None = 0,
    /// <summary>A given name.</summary>
    Name = 1,
    /// <summary>A given name that is an ordinary word too.</summary>
    WordToo = 2,
    /// <summary>Ends as surnames do.</summary>
    Surname = 4,
    /// <summary>Ends as a father's name does.</summary>
    Patronymic = 8,
    /// <summary>Stands after the father's name.</summary>
    FatherBefore = 16,
    /// <summary>Makes one name with the next word.</summary>
    Joined = 32,
    /// <summary>Begins with a capital letter where only names do.</summary>
    Capital = 64,
    /// <summary>The last word of "my name is".</summary>
    Introduces = 128,
    /// <summary>The last word of what often stands before a name.</summary>
    Hints = 256,
    /// <summary>No name, whatever it looks like.</summary>
    Never = 512,

    /// <summary>A surname made of a given name.</summary>
    Family = 1024,

    Part = Name | Surname | Patronymic | Capital,
}
