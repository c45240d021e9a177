namespace Janua.Locales;

/// <summary>What was learned of danger in each language that has examples.</summary>
internal sealed class DangerModels(CrisisBook book, Morphology morphology, IReadOnlyDictionary<Language, DangerModel> models)
{
    private readonly IReadOnlyList<string> concepts = book.Concepts;
    private readonly IReadOnlyList<string> frames = [.. book.Frames.Keys];

    public static DangerModels Read(WordFolder words, CrisisBook book, Morphology morphology)
    {
        var models = new Dictionary<Language, DangerModel>();
        foreach (var (code, path) in words.Paths(DangerModel.Name))
            if (!morphology.Languages.Contains(new Language(code))) words.Fault(code, DangerModel.Name, "a model of a language that is not spoken here");
            else if (DangerModel.Read(path, fault => words.Fault(code, DangerModel.Name, fault)) is { } model) models[new Language(code)] = model;
        return new DangerModels(book, morphology, models);
    }

    /// <returns>Null when nothing was learned in any language the message may be in.</returns>
    public DangerModel.Judgement? Judge(SceneReading reading, Circumstances around, IReadOnlyList<Token> tokens, LanguageGuess guess)
    {
        DangerModel.Judgement? best = null;
        var known = models.Keys.FirstOrDefault(language => language.Code == guess.Tag);
        foreach (var (language, model) in models)
        {
            if (known != default && language != known) continue;
            var judgement = model.Judge(Features(language, reading, around, tokens), tokens.Count);
            if (best is null || judgement.Probability > best.Value.Probability) best = judgement;
        }
        return best;
    }

    /// <summary>What the message shows to the model of a language.</summary>
    public DangerFeatures Features(Language language, SceneReading reading, Circumstances around, IReadOnlyList<Token> tokens) =>
        new(reading.Spelled(tokens, language, morphology[language]), around, concepts, frames);
}
