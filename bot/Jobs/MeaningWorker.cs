using Janua.Domain.Knowledge;

namespace Janua.Bot.Jobs;

/// <summary>Teaches the embedding model's vectors what is published, at start and after each publish. Only there when it is switched on.</summary>
public sealed partial class MeaningWorker(KnowledgeBase knowledge, Meanings meanings, ILogger<MeaningWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2), AfterFault = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        ArticleSearch? learnt = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = LookEvery;
            if (knowledge.Current is var current && current != learnt)
            {
                try
                {
                    await meanings.Learn(current.Articles, stoppingToken);
                    learnt = current;
                    LogLearnt(current.Articles.Count);
                }
                catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
                {
                    LogFailure(fault.GetType().Name);
                    wait = AfterFault;
                }
            }
            await Task.Delay(wait, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The embedding model knows {Articles} articles")]
    private partial void LogLearnt(int articles);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The embedding model could not be taught the articles: {Fault}; it is tried again")]
    private partial void LogFailure(string fault);
}
