namespace Janua.Domain.Knowledge.Search;

/// <summary>Turns a question into words of the vocabulary, through stems, other letters, slips of the finger and concepts.</summary>
internal sealed class QuestionReader(WordReader reader, ConceptFinder concepts, Vocabulary vocabulary, Spelling spelling)
{
    private const float QualityOfSlip = 0.85f;
    private const float QualityOfConcept = 0.9f;
    private const float WorthOfUnknown = 0.9f;
    private const float WorthOfCommon = 0.4f;
    private const float Trusted = 0.75f;
    // a question of ours has a slip or two; a flood of unknown words is no question of ours
    private const int MostRespelled = 16;

    public IReadOnlyList<AskedWord> Read(string question)
    {
        var respelled = new Dictionary<string, Word>(StringComparer.Ordinal);
        var words = reader.ReadQuestion(question).Select(word => Respell(word, respelled)).ToList();
        var found = concepts.Find(words).ToLookup(concept => concept.At);
        var asked = new List<AskedWord>();
        for (var at = 0; at < words.Count; at++)
        {
            var forms = words[at].IsStopWord ? [] : words[at].Forms.ToList();
            for (var from = 0; from <= at; from++)
                forms.AddRange(found[from].Where(concept => concept.At + concept.Length > at).Select(concept => new Form(concept.Term, QualityOfConcept)));
            if (forms.Count > 0) asked.Add(Meet(words[at], forms));
        }
        return [.. asked.DistinctBy(word => word.Typed)]; // a word said ten times says no more
    }

    private AskedWord Meet(Word word, List<Form> forms)
    {
        var terms = new List<AskedTerm>();
        var weight = word.IsCommon ? WorthOfCommon : 1;
        var sure = 0f;
        foreach (var form in forms)
            if (vocabulary.Find(form.Term) is { } id)
            {
                terms.Add(new AskedTerm(id, form.Term, weight * form.Quality * vocabulary.Idf(id)));
                sure = MathF.Max(sure, form.Quality);
            }
        return new AskedWord(word.Typed, terms, terms.Count == 0 ? weight * WorthOfUnknown : terms.Max(term => term.Worth), 1 - sure);
    }

    // Only a word that nobody knows is respelled: a rare word that happens to look like another is left alone.
    private Word Respell(Word word, Dictionary<string, Word> respelled)
    {
        if (word.IsStopWord || word.Forms.Any(form => form.Quality >= Trusted && vocabulary.Find(form.Term) is not null)) return word;
        if (respelled.TryGetValue(word.Typed, out var done)) return done;
        return respelled.Count == MostRespelled ? word : respelled[word.Typed] = Respell(word);
    }

    private Word Respell(Word word)
    {
        var near = word.Spellings.Where(spelling => spelling.Quality >= Trusted)
            .SelectMany(Near)
            .GroupBy(form => form.Term, (term, same) => new Form(term, same.Max(form => form.Quality)));
        return word with { Forms = [.. word.Forms, .. near] };
    }

    private IEnumerable<Form> Near(Form typed) => spelling.Nearest(typed.Term)
        .SelectMany(near => reader.Stems(new Form(near.Word, typed.Quality * near.Alike * QualityOfSlip)));
}
