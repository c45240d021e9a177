using System.Text.RegularExpressions;
using Serilog.Core;
using Serilog.Events;

namespace Janua.Bot.Operations;

/// <summary>The last guard before the log: an exception keeps its kinds and places but not its message, and a value that
/// could be somebody's words is replaced. Code that logs is expected to pass ids only; this catches what slips.</summary>
internal sealed partial class Redaction(ILogEventSink sink) : ILogEventSink, IDisposable
{
    private const string Removed = "[removed]";
    private const int LongestPlain = 200;

    public void Emit(LogEvent logEvent)
    {
        var properties = logEvent.Properties.Select(pair => new LogEventProperty(pair.Key, Plain(pair.Value)));
        var fault = logEvent.Exception is { } exception ? new WordlessException(exception) : null;
        sink.Emit(new LogEvent(logEvent.Timestamp, logEvent.Level, fault, logEvent.MessageTemplate, properties));
    }

    private static LogEventPropertyValue Plain(LogEventPropertyValue value) => value switch
    {
        ScalarValue { Value: null or bool or int or long or double or Guid or Enum } => value,
        ScalarValue { Value: string text } when IsPlain(text) => value,
        _ => new ScalarValue(Removed),
    };

    // An id, a type name, a route, a method: short, Latin, without spaces, no long row of digits as phones have.
    private static bool IsPlain(string text) => text.Length <= LongestPlain && PrintableLatin().IsMatch(text) && !LongNumber().IsMatch(text);

    [GeneratedRegex(@"^[\x21-\x7e]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PrintableLatin();

    [GeneratedRegex(@"^\+?[\d\-()]{7,}$", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();

    public void Dispose() => (sink as IDisposable)?.Dispose();

    /// <summary>The kinds and the places of an exception and of what caused it, without their messages.</summary>
    private sealed class WordlessException(Exception exception) : Exception
    {
        public override string Message => "";

        public override string ToString()
        {
            var text = new System.Text.StringBuilder();
            for (var one = exception; one is not null; one = one.InnerException) text.Append(one.GetType().FullName).Append('\n').Append(one.StackTrace).Append('\n');
            return text.ToString();
        }
    }
}
