using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Janua.Domain.Knowledge;

/// <summary>Topics near a question by meaning, through an embedding model where the operator switched one on. It only ever widens
/// what is offered to choose from: what is answered at once rests on the words staff wrote, whatever a model thinks.</summary>
/// <param name="alike">Cosine from which two sentences are taken to mean the same; differs between models.</param>
public sealed partial class Meanings(IEmbeddingGenerator<string, Embedding<float>> model, double alike, ILogger<Meanings> logger)
{
    private const int Batch = 64;
    private const int MostNear = 3;
    private const int MostHits = 10;

    // A family waits for an answer, not for a model; after a failure it is left alone for a while.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly Duration Rest = Duration.FromSeconds(30);

    private readonly ConcurrentDictionary<string, float[]> known = new(StringComparer.Ordinal);
    private volatile IReadOnlyList<(string ArticleId, float[] Vector)> learnt = [];
    private long restsUntil = long.MinValue;

    /// <summary>Learns the titles and phrasings of articles; those known from before are not asked for again.</summary>
    /// <exception cref="Exception">The model could not be reached or did not answer properly; what it gave so far is kept.</exception>
    public async Task Learn(IReadOnlyList<PublishedArticle> articles, CancellationToken stop)
    {
        var texts = articles.SelectMany(article => article.Texts.Values.SelectMany(text => text.Phrasings.Prepend(text.Title)).Select(text => (article.Id, Text: text))).ToList();
        foreach (var batch in texts.Select(one => one.Text).Distinct(StringComparer.Ordinal).Where(text => !known.ContainsKey(text)).Chunk(Batch))
        {
            var vectors = await Ask(batch, stop);
            for (var at = 0; at < batch.Length; at++) known[batch[at]] = vectors[at];
        }
        learnt = [.. texts.Select(one => (one.Id, known[one.Text]))];
    }

    /// <summary>The ranking, with topics that mean the like of the question offered too when the words alone did not decide.</summary>
    /// <param name="now">When the question came in.</param>
    public async Task<Ranking> Widen(Ranking ranking, string question, ArticleSearch articles, Instant now)
    {
        if (ranking.Verdict == Verdict.Answer || learnt.Count == 0 || now.ToUnixTimeTicks() < Interlocked.Read(ref restsUntil)) return ranking;
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            var near = Near((await Ask([question], patience.Token).WaitAsync(patience.Token))[0], articles);
            return near.Count == 0 ? ranking : new Ranking(Verdict.Offer, Mixed(ranking, near));
        }
        catch (Exception fault)
        {
            Interlocked.Exchange(ref restsUntil, (now + Rest).ToUnixTimeTicks());
            LogSilence(fault.GetType().Name);
            return ranking;
        }
    }

    private List<Hit> Near(float[] question, ArticleSearch articles) =>
    [
        .. learnt.GroupBy(one => one.ArticleId, (id, all) => (Id: id, Alike: all.Max(one => Cosine(one.Vector, question))))
            .Where(one => one.Alike >= alike).OrderByDescending(one => one.Alike).Take(MostNear)
            .Select(one => (Article: articles.Articles.FirstOrDefault(article => article.Id == one.Id), one.Alike))
            .Where(one => one.Article is not null).Select(one => new Hit(one.Article!, one.Alike)),
    ];

    // What the words say comes first, then turn by turn; an offer of words alone was two or three topics already.
    private static List<Hit> Mixed(Ranking ranking, List<Hit> near)
    {
        var byWords = ranking.Verdict == Verdict.Offer ? ranking.Hits : [];
        var mixed = Enumerable.Range(0, MostHits).SelectMany(at => byWords.Skip(at).Take(1).Concat(near.Skip(at).Take(1)));
        return [.. mixed.Concat(ranking.Hits).DistinctBy(hit => hit.Article.Id).Take(MostHits)];
    }

    // Vectors are made one long, so that the cosine is their product.
    private async Task<float[][]> Ask(IReadOnlyList<string> texts, CancellationToken stop)
    {
        var answers = await model.GenerateAsync(texts, cancellationToken: stop);
        if (answers.Count != texts.Count) throw new InvalidDataException("The embedding model answered with another number of vectors than was asked for.");
        return [.. answers.Select(answer => OneLong(answer.Vector.ToArray()))];
    }

    private static float[] OneLong(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return length > 0 ? [.. vector.Select(value => value / length)] : vector;
    }

    private static double Cosine(float[] one, float[] other)
    {
        if (one.Length != other.Length) return 0;
        var sum = 0f;
        for (var at = 0; at < one.Length; at++) sum += one[at] * other[at];
        return sum;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The embedding model did not answer ({Fault}); questions go on without it for half a minute")]
    private partial void LogSilence(string fault);
}
