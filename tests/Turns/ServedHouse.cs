using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Janua.Tests.Turns;

/// <summary>The house in a process of its own, as <c>./run serve</c> starts it: it can be killed at any instant.</summary>
public sealed class ServedHouse(string folder, int port, params string[] more) : IDisposable
{
    private Process? process;

    public Uri Address { get; } = new($"http://127.0.0.1:{port}");

    public string Database => Path.Combine(folder, "data", "janua.db");

    /// <summary>Starts it and waits until it can work.</summary>
    public async Task Start()
    {
        process = Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Janua.Bot.dll"), "serve", .. TestHouse.Arguments(folder), "--urls", Address.ToString(), .. more])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = Address };
        while (!await IsReady(client))
        {
            if (process.HasExited) throw new InvalidOperationException($"The house ended at start with code {process.ExitCode}.");
            await Task.Delay(50);
        }
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public void Kill()
    {
        process!.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    private static async Task<bool> IsReady(HttpClient client)
    {
        try { return (await client.GetAsync("/health/ready")).IsSuccessStatusCode; }
        catch (HttpRequestException) { return false; }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        if (process is { HasExited: false }) Kill();
        process?.Dispose();
    }
}
