using System.Globalization;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>Every "no" of the protocol: problem details (RFC 9457) for programmers, with a stable code.
/// What people read about it is said by their page, in their language.</summary>
internal static class Refusals
{
    public static IResult NoToken => Say(401, "MissingToken", "Send the conversation's token as 'Authorization: Bearer …'.");
    public static IResult BadToken => Say(401, "BadToken", "This token is not ours or was changed. Generate a new one.");
    public static IResult ExpiredToken => Say(403, "TokenExpired", "This token has run out. Refresh tokens before expires_in, or generate a new one.");
    public static IResult OtherConversation => Say(403, "WrongConversation", "This token opens another conversation.");
    public static IResult NoConversation => Say(404, "ConversationNotFound", "There is no such conversation. Start one with POST /v3/directline/conversations.");
    public static IResult WrongCode => Say(404, "CodeNotFound", "No conversation opens with this code.");
    public static IResult NotJson => Say(415, "NotJson", "Send the body as application/json.");
    public static IResult TooLarge => Say(413, "BodyTooLarge", "A request body may have at most 64 kB.");
    public static IResult NoFiles => Say(415, "FilesNotTaken", "Files and attachments are not taken. Send text.");
    public static IResult NotASocket => Say(400, "NotAWebSocket", "Open this address as a WebSocket, or read GET …/activities instead.");

    public static IResult BadRequest(string code, string title) => Say(400, code, title);

    /// <summary>Too much from one place; says in whole seconds when to come again.</summary>
    public static IResult TooMany(HttpContext context, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Say(429, "TooMany", "Too many requests. Wait as long as Retry-After says.");
    }

    private static IResult Say(int status, string code, string title) =>
        Results.Problem(title: title, statusCode: status, extensions: [new("code", code)]);
}
