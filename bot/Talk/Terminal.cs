using Janua.Locales;
using NodaTime;

namespace Janua.Bot.Talk;

/// <summary>A conversation in the terminal, over a house of its own in a temporary folder. <c>:save FILE TITLE</c> keeps
/// what was said as a <c>.chat</c> test.</summary>
public static class Terminal
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    public static async Task<int> Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("janua-talk-").FullName;
        try
        {
            await using var house = await House.Build(["--data", Path.Combine(folder, "data"), "--keys", Path.Combine(folder, "keys"), .. args.Where(arg => arg.StartsWith("--", StringComparison.Ordinal))]);
            await Loop(house.Services, args.FirstOrDefault(arg => !arg.StartsWith("--", StringComparison.Ordinal)));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Loop(IServiceProvider services, string? language)
    {
        var clock = services.GetRequiredService<IClock>();
        if (language is not null && services.GetRequiredService<Languages>().Find(language) is null) language = null;
        var started = clock.GetCurrentInstant();
        var player = await ChatPlayer.Open(services, language, started);
        var steps = new List<ChatStep>();
        Console.WriteLine("Write as a family would. [choice] taps a choice; :save FILE TITLE keeps this as a .chat; an empty line ends.");
        while (Ask() is { Length: > 0 } line)
        {
            if (line.StartsWith(":save ", StringComparison.Ordinal))
            {
                var (file, title) = (line[6..].Split(' ', 2) is [var name, var words] ? (name, words) : (line[6..].Trim(), "A conversation"));
                await File.WriteAllTextAsync(file, new ChatScript(title, started.InZone(Zone).LocalDateTime, language, steps).Print());
                Console.WriteLine($"Saved {file}");
                continue;
            }
            var heard = await player.Say([line], clock.GetCurrentInstant());
            steps.Add(new ChatStep(StepKind.Person, line, AfterBlank: true));
            steps.AddRange(heard);
            foreach (var step in heard) Console.WriteLine(step.Print());
        }
    }

    private static string? Ask()
    {
        Console.Write("> ");
        return Console.ReadLine();
    }
}
