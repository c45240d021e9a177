using System.Text.Json;

namespace Janua.Evaluation;

/// <summary>Reads JSON lines.</summary>
internal static class CaseFile
{
    private static readonly JsonSerializerOptions web = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    /// <exception cref="InvalidDataException">Names the file and line that cannot be read.</exception>
    public static IReadOnlyList<T> Read<T>(string file)
    {
        var cases = new List<T>();
        foreach (var (index, line) in File.ReadLines(file).Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                cases.Add(JsonSerializer.Deserialize<T>(line, web)!);
            }
            catch (JsonException fault)
            {
                throw new InvalidDataException($"{file}:{index + 1}: {fault.Message}", fault);
            }
        }
        return cases;
    }
}
