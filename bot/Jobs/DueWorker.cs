using Janua.Domain.Due;
using Janua.Domain.Records;
using NodaTime;

namespace Janua.Bot.Jobs;

/// <summary>Does what has fallen due.</summary>
public sealed partial class DueWorker(DueList due, Retention retention, IClock clock, ILogger<DueWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(15);

    /// <summary>Retention runs at start and then once in so long: short enough that "90 days" means 90 days.</summary>
    private static readonly Duration RetentionEvery = Duration.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var item in await due.Claim(clock.GetCurrentInstant())) await Do(item);
            }
            catch (Exception fault)
            {
                // Its lease runs out and it is tried again.
                LogFailure(fault.GetType().Name);
            }
            await Task.Delay(LookEvery, stoppingToken);
        }
    }

    private async Task Do(DueItem item)
    {
        var now = clock.GetCurrentInstant();
        if (item.Kind != Retention.Kind) throw new InvalidOperationException($"Nobody does what is due of the kind {item.Kind}.");
        if (await retention.Keep(now) is > 0 and var erased) LogRetention(erased);
        await due.Done(item.Id, now + RetentionEvery);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was due could not be done: {Fault}; it is tried again")]
    private partial void LogFailure(string fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "Retention erased {Erased} records")]
    private partial void LogRetention(int erased);
}
