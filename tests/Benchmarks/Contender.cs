using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Janua.Benchmarks;

/// <summary>A bot in a process of its own. It ends when this is disposed.</summary>
internal sealed class Contender : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient client;
    private readonly Func<HttpClient, Uri, int, CancellationToken, Task<Talk>> open;

    private Contender(Process process, HttpClient client, Uri address, Func<HttpClient, Uri, int, CancellationToken, Task<Talk>> open)
    {
        this.process = process;
        this.client = client;
        this.open = open;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Milliseconds from the start of the process to its first answer.</summary>
    public double FirstAnswer { get; private set; }

    /// <summary>Seconds of processor time the process used until then; unlike the clock it does not mind busy neighbours.</summary>
    public double FirstAnswerWork { get; private set; }

    /// <summary>Seconds of processor time the process has used in all.</summary>
    public double Work()
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Starts a process and asks until the first answer is here.</summary>
    /// <param name="command">The program and its arguments, made for the address it shall serve.</param>
    public static async Task<Contender> Start(
        Func<Uri, (string File, string[] Arguments)> command, Func<HttpClient, Uri, int, CancellationToken, Task<Talk>> open, string question)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}/");
        var (file, arguments) = command(address);
        var started = TimeProvider.System.GetTimestamp();
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_ENV"] = "production";
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 1024 });
        var contender = new Contender(process, client, address, open);
        await contender.Ask(question);
        contender.FirstAnswer = Math.Round(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
        contender.FirstAnswerWork = Math.Round(contender.Work(), 2);
        return contender;
    }

    public async Task<IReadOnlyList<Talk>> Open(int talks, CancellationToken cancel) =>
        await Task.WhenAll(Enumerable.Range(0, talks).Select(number => open(client, Address, number, cancel)));

    /// <summary>Megabytes of the process that are in memory.</summary>
    public double Memory()
    {
        process.Refresh();
        return Math.Round(process.WorkingSet64 / 1e6);
    }

    private async Task Ask(string question)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            if (process.HasExited) throw new InvalidOperationException($"{process.StartInfo.FileName} ended at start with code {process.ExitCode}.");
            try
            {
                await using var talk = await open(client, Address, -1, patience.Token);
                await talk.Turn(question, patience.Token);
                return;
            }
            catch (HttpRequestException) { await Task.Delay(5, patience.Token); }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        client.Dispose();
    }
}
