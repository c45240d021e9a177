namespace Janua.Domain.Knowledge.Search;

/// <summary>A word of a question that carries meaning, with the terms of the vocabulary it meets.</summary>
/// <param name="Worth">How telling the word is: its most telling term, or that of a word nobody knows.</param>
/// <param name="Doubt">0 for a word known as it stands, more for one that is guessed through other letters or slips, 1 for one nobody knows.</param>
internal sealed record AskedWord(string Typed, IReadOnlyList<AskedTerm> Terms, float Worth, float Doubt)
{
    public bool IsKnown => Terms.Count > 0;
}

/// <summary>A term a word may stand for.</summary>
/// <param name="Worth">Its quality times how telling it is.</param>
internal readonly record struct AskedTerm(int Id, string Text, float Worth);
