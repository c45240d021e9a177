namespace Janua.Domain.Knowledge.Search;

/// <summary>Turns a question into words of the vocabulary, through stems, other letters, slips of the finger and concepts.</summary>
internal sealed class QuestionReader(WordReader reader, ConceptFinder concepts, Vocabulary vocabulary, Spelling spelling)
{
    private const float QualityOfSlip = 0.85f;
    private const float QualityOfConcept = 0.9f;
    private const float WorthOfUnknown = 0.6f;
    private const float Trusted = 0.75f;

    public IReadOnlyList<AskedWord> Read(string question)
    {
        var words = reader.ReadQuestion(question).Select(Respell).ToList();
        var found = concepts.Find(words).ToLookup(concept => concept.At);
        var asked = new List<AskedWord>();
        for (var at = 0; at < words.Count; at++)
        {
            var forms = words[at].IsStopWord ? [] : words[at].Forms.ToList();
            for (var from = 0; from <= at; from++)
                forms.AddRange(found[from].Where(concept => concept.At + concept.Length > at).Select(concept => new Form(concept.Term, QualityOfConcept)));
            if (forms.Count > 0) asked.Add(Meet(words[at].Typed, forms));
        }
        return asked;
    }

    private AskedWord Meet(string typed, List<Form> forms)
    {
        var terms = new List<AskedTerm>();
        foreach (var form in forms)
            if (vocabulary.Find(form.Term) is { } id) terms.Add(new AskedTerm(id, form.Term, form.Quality * vocabulary.Idf(id)));
        return new AskedWord(typed, terms, terms.Count == 0 ? WorthOfUnknown : terms.Max(term => term.Worth));
    }

    private Word Respell(Word word)
    {
        if (word.IsStopWord || word.Forms.Any(form => form.Quality >= Trusted && vocabulary.Find(form.Term) is not null)) return word;
        var near = word.Forms.Where(form => form.Quality >= Trusted)
            .SelectMany(form => spelling.Nearest(form.Term).Select(term => new Form(term.Term, form.Quality * term.Alike * QualityOfSlip)))
            .GroupBy(form => form.Term, (term, same) => new Form(term, same.Max(form => form.Quality)));
        return word with { Forms = [.. word.Forms, .. near] };
    }
}
