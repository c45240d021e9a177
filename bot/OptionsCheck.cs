using System.ComponentModel.DataAnnotations;
using Janua.Domain.Records;
using NodaTime;

namespace Janua.Bot;

/// <summary>Reads the options and refuses to start over wrong ones, naming all of them at once.</summary>
public static class OptionsCheck
{
    /// <exception cref="InvalidDataException">Lists every setting that is out of bounds.</exception>
    public static Options Read(IConfiguration configuration)
    {
        var options = new Options();
        try
        {
            configuration.Bind(options);
        }
        catch (InvalidOperationException fault)
        {
            throw new InvalidDataException($"A setting cannot be read: {fault.InnerException?.Message ?? fault.Message}", fault);
        }
        var faults = new List<ValidationResult>();
        foreach (var (name, part) in Parts(options))
            foreach (var fault in Faults(part)) faults.Add(new ValidationResult($"{name}{fault.ErrorMessage}"));
        return faults.Count == 0 ? options : throw new InvalidDataException("Settings to correct:\n" + string.Join('\n', faults.Select(fault => "  " + fault.ErrorMessage)));
    }

    public static RetentionTimes Times(this RetentionOptions options) => new()
    {
        Conversations = Duration.FromDays(options.ConversationDays),
        OpenGaps = Duration.FromDays(options.OpenGapDays),
        ClosedGaps = Duration.FromDays(options.ClosedGapDays),
        Feedback = Duration.FromDays(options.FeedbackDays),
        Audit = Duration.FromDays(options.AuditDays),
    };

    private static IEnumerable<(string Name, object Part)> Parts(Options options) =>
        [("", options), ("Turns: ", options.Turns), ("Chat: ", options.Chat), ("Panel: ", options.Panel), ("Retention: ", options.Retention), ("Embeddings: ", options.Embeddings)];

    private static List<ValidationResult> Faults(object part)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(part, new ValidationContext(part), faults, validateAllProperties: true);
        return faults;
    }
}
