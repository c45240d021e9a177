namespace Janua.Benchmarks;

/// <summary>Many conversations at once, each saying the next thing when it has its answer.</summary>
internal static class Load
{
    /// <summary>Warms up for a third of the time, then measures.</summary>
    public static async Task<Figures> Measure(IReadOnlyList<Talk> talks, IReadOnlyList<string> questions, TimeSpan time, Func<double> work)
    {
        await Run(talks, questions, time / 3);
        var (started, worked) = (TimeProvider.System.GetTimestamp(), work());
        var latencies = await Run(talks, questions, time);
        return Figures.Of(latencies, TimeProvider.System.GetElapsedTime(started), work() - worked);
    }

    private static async Task<List<double>> Run(IReadOnlyList<Talk> talks, IReadOnlyList<string> questions, TimeSpan time)
    {
        var began = TimeProvider.System.GetTimestamp();
        var each = await Task.WhenAll(talks.Select((talk, i) => Task.Run(async () =>
        {
            var latencies = new List<double>();
            // Every conversation begins elsewhere, so that no two ask the same at the same time.
            for (var next = i * questions.Count / talks.Count; TimeProvider.System.GetElapsedTime(began) < time; next++)
            {
                var asked = TimeProvider.System.GetTimestamp();
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
                await talk.Turn(questions[next % questions.Count], patience.Token);
                latencies.Add(TimeProvider.System.GetElapsedTime(asked).TotalMilliseconds);
            }
            return latencies;
        })));
        return [.. each.SelectMany(one => one)];
    }
}

/// <summary>What came out: turns a second, and milliseconds from the question to its answer.</summary>
/// <param name="Work">Milliseconds of processor time the bot's process needs for a turn.</param>
internal sealed record Figures(int Turns, double PerSecond, double Work, double P50, double P95, double P99, double Longest)
{
    public static Figures Of(List<double> latencies, TimeSpan time, double work)
    {
        latencies.Sort();
        double At(double share) => Math.Round(latencies[(int)(share * (latencies.Count - 1))], 2);
        return new Figures(latencies.Count, Math.Round(latencies.Count / time.TotalSeconds), Math.Round(1000 * work / latencies.Count, 3), At(.5), At(.95), At(.99), At(1));
    }
}
