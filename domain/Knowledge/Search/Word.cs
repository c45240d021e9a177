namespace Janua.Domain.Knowledge.Search;

/// <summary>A word of a question or of a text, with all it may stand for.</summary>
/// <param name="Typed">As it was written; in an article, its search form.</param>
/// <param name="Spellings">The whole word in each language and script it can be read in (kk:мектепке).</param>
/// <param name="Forms">Stems in each language it can be read in.</param>
/// <param name="IsStopWord">Whether it says nothing about the topic in every language it can be read in.</param>
/// <param name="IsCommon">Whether it says little.</param>
internal sealed record Word(string Typed, IReadOnlyList<Form> Spellings, IReadOnlyList<Form> Forms, bool IsStopWord, bool IsCommon);

/// <summary>One thing a word may stand for.</summary>
/// <param name="Term">Language and stem (kk:мектеп), or a concept (=school).</param>
/// <param name="Quality">0 to 1: how much of the word the stem keeps, less for guessed spellings.</param>
internal readonly record struct Form(string Term, float Quality);
