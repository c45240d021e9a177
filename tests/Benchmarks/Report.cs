using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Janua.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="FirstAnswer">Milliseconds from the start of the process to its first answer.</param>
/// <param name="FirstAnswerWork">Seconds of processor time until then.</param>
/// <param name="AtRest">Megabytes after the first answer.</param>
/// <param name="AfterLoad">Megabytes after this row was measured.</param>
internal sealed record Row(string Kind, string Name, int Conversations, Figures Figures, double FirstAnswer, double FirstAnswerWork, double AtRest, double AfterLoad);

/// <summary>What it was measured on.</summary>
internal sealed record Machine(int Cores, string Processor, string System, string Runtime)
{
    public static Machine Read() => new(Environment.ProcessorCount, ProcessorName(), RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription);

    private static string ProcessorName() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
        : RuntimeInformation.ProcessArchitecture.ToString();
}

/// <summary>The table, printed row by row as it grows.</summary>
internal sealed record Report(Machine Machine, int Seconds, List<Row> Rows)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void PrintHead()
    {
        Console.WriteLine($"{Machine.Cores} cores, {Machine.Processor}; {Machine.System}; {Machine.Runtime}; {Seconds} s each after warm-up, client on the same cores");
        Console.WriteLine();
        Console.WriteLine("| | conversations | turns/s | CPU ms a turn | p50 ms | p95 ms | p99 ms | longest ms | first answer ms | its CPU s | MB at rest | MB after |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    public void Add(Row row)
    {
        Rows.Add(row);
        var figures = row.Figures;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {row.Name} | {row.Conversations} | {figures.PerSecond} | {figures.Work} | {figures.P50} | {figures.P95} | {figures.P99} | {figures.Longest} | {row.FirstAnswer} | {row.FirstAnswerWork} | {row.AtRest} | {row.AfterLoad} |"));
    }

    /// <summary>How the house stands beside the bare echo of the retired SDK under the same load.</summary>
    public void PrintShare()
    {
        if (Busiest("janua") is not { } janua || Busiest("npm") is not { } npm) return;
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A whole turn of Janua makes {janua.Figures.PerSecond / npm.Figures.PerSecond:0.00} of the npm echo's turns per second."));
    }

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Json));

    private Row? Busiest(string kind) => Rows.Where(row => row.Kind == kind).MaxBy(row => row.Conversations);
}
