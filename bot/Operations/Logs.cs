using System.Globalization;
using Serilog;
using Serilog.Configuration;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Janua.Bot.Operations;

/// <summary>What is written to the log: ids, kinds and durations. No text, name, phone, address, token or query string.</summary>
public static partial class Logs
{
    private const double SlowMilliseconds = 1000;

    public static void Use(WebApplicationBuilder builder, Options options)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSerilog(logger =>
        {
            logger.MinimumLevel.Information()
                // The frameworks' own lines carry URLs, addresses and parameters.
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("System", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error);
            logger.WriteTo.Sink(LoggerSinkConfiguration.Wrap(sink => new Redaction(sink), sinks => Sinks(sinks, options)));
        });
    }

    private static void Sinks(LoggerSinkConfiguration sinks, Options options)
    {
        sinks.Console(
            outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
            standardErrorFromLevel: LogEventLevel.Verbose,
            formatProvider: CultureInfo.InvariantCulture);
        sinks.File(new CompactJsonFormatter(), Path.Combine(options.Data, "logs", "janua-.jsonl"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: 14);
    }

    /// <summary>One line for each request that went wrong or was slow: method, route pattern (never the path), status, duration.</summary>
    public static void UseRequestLog(this WebApplication app) => app.Use(async (context, next) =>
    {
        var started = TimeProvider.System.GetTimestamp();
        await next(context);
        var took = TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
        var isLong = context.WebSockets.IsWebSocketRequest || context.Response.ContentType == "text/event-stream";
        if (context.Response.StatusCode < StatusCodes.Status500InternalServerError && (took < SlowMilliseconds || isLong)) return;
        LogRequest(app.Logger, context.Request.Method, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none", context.Response.StatusCode, Math.Round(took));
    });

    [LoggerMessage(Level = LogLevel.Warning, Message = "Request {Method} {Route} gave {Status} after {Milliseconds} ms")]
    private static partial void LogRequest(Microsoft.Extensions.Logging.ILogger logger, string method, string route, int status, double milliseconds);
}
