using Janua.Tests;

namespace Janua.Benchmarks;

/// <summary>Measures the house beside two echo bots, all with the same client on the same machine in one run.</summary>
internal static class BenchmarkRun
{
    private static readonly int[] Conversations = [1, 32];

    // dotnet's own file: this runs as a library under it.
    private static readonly string Dotnet = Environment.ProcessPath!;

    public static async Task Start(BenchmarkOptions options)
    {
        var questions = Questions.Read();
        var report = new Report(Machine.Read(), options.Seconds, []);
        report.PrintHead();
        if (options.Measures("janua")) await House(report, questions);
        if (options.Measures("net"))
            await Measure(report, questions, "net", "smallest .NET echo, no state",
                address => (Dotnet, [typeof(BenchmarkRun).Assembly.Location, "echo", address.ToString()]), Echo);
        if (options.Measures("npm"))
            await Measure(report, questions, "npm", "npm botbuilder 4.23.3 echo, state in memory",
                address => ("node", [Path.Combine(Repository.Root, "tests", "Benchmarks", "npm-echo", "index.js"), $"{address.Port}"]), Echo);
        report.PrintShare();
        if (options.Json is { } file) report.Write(file);
    }

    private static async Task House(Report report, IReadOnlyList<string> questions)
    {
        var folder = Directory.CreateTempSubdirectory("janua-bench-").FullName;
        try
        {
            await Measure(report, questions, "janua", "Janua: whole turn, durable commit",
                address => (Dotnet, [Path.Combine(Repository.Root, "artifacts", "janua", "Janua.Bot.dll"), "serve", "--urls", address.ToString(),
                    "--data", Path.Combine(folder, "data"), "--keys", Path.Combine(folder, "keys"), "--turns:quiet", "0",
                    "--chat:conversationsperaddress", "10000", "--chat:messagesperminute", "10000"]),
                async (client, address, _, cancel) => await HouseTalk.Open(client, address, cancel));
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    private static Task<Talk> Echo(HttpClient client, Uri address, int number, CancellationToken cancel) =>
        Task.FromResult<Talk>(new EchoTalk(client, address, number));

    private static async Task Measure(Report report, IReadOnlyList<string> questions, string kind, string name,
        Func<Uri, (string, string[])> command, Func<HttpClient, Uri, int, CancellationToken, Task<Talk>> open)
    {
        await using var contender = await Contender.Start(command, open, questions[0]);
        await Task.Delay(TimeSpan.FromSeconds(2));
        var atRest = contender.Memory();
        foreach (var count in Conversations)
        {
            var talks = await contender.Open(count, CancellationToken.None);
            var figures = await Load.Measure(talks, questions, TimeSpan.FromSeconds(report.Seconds), contender.Work);
            foreach (var talk in talks) await talk.DisposeAsync();
            report.Add(new Row(kind, name, count, figures, contender.FirstAnswer, contender.FirstAnswerWork, atRest, contender.Memory()));
        }
    }
}
