using System.ComponentModel;
using System.ComponentModel.DataAnnotations;


namespace Janua.Bot;

/// <summary>Everything that can be set. Values come from <c>appsettings.json</c>, from the environment
/// (<c>JANUA_Turns__Quiet=…</c>) or from the command line (<c>--data DIR</c>), the later winning.
/// <c>docs/configuration.md</c> is made from this class.</summary>
public sealed class Options
{
    [Required, Description("Folder of the database and logs.")]
    public string Data { get; set; } = "var/data";

    [Required, Description("Folder of the secret keys. Never inside the data folder, and backed up apart from it.")]
    public string Keys { get; set; } = "var/keys";

    [Description("Publish nothing until a named reviewer approved it, and send cookies over HTTPS only.")]
    public bool Production { get; set; }

    [CustomValidation(typeof(Operations.Proxies), nameof(Operations.Proxies.Check)), Description("Reverse proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed: addresses or networks, separated by commas. Empty: nobody's are.")]
    public string Proxies { get; set; } = "";

    public TurnOptions Turns { get; set; } = new();

    public ChatOptions Chat { get; set; } = new();

    public PanelOptions Panel { get; set; } = new();

    public RetentionOptions Retention { get; set; } = new();

    public EmbeddingOptions Embeddings { get; set; } = new();
}

public sealed class TurnOptions
{
    [Range(0, 10_000), Description("Milliseconds of quiet after the last typed message before the bot answers: a burst of short messages is answered as one.")]
    public int Quiet { get; set; } = 700;

    [Range(1, 256), Description("How many conversations are answered at the same time.")]
    public int Parallel { get; set; } = 8;

    [Range(1, 10), Description("How often a turn is tried before its messages go to the failed list.")]
    public int Tries { get; set; } = 3;
}

public sealed class ChatOptions
{
    [Range(1, 1440), Description("Minutes a chat token lives; the page renews it in time.")]
    public int TokenMinutes { get; set; } = 30;

    [Range(1, 20_000), Description("Longest message taken, in characters.")]
    public int LongestMessage { get; set; } = 2000;

    [Range(1, 10_000), Description("New conversations one network address may open in ten minutes.")]
    public int ConversationsPerAddress { get; set; } = 60;

    [Range(1, 10_000), Description("Messages one conversation may send in a minute.")]
    public int MessagesPerMinute { get; set; } = 40;

    [Range(1, 1000), Description("Tries at a return code that one network address may make in ten minutes.")]
    public int CodeTriesPerAddress { get; set; } = 5;

    [Range(1, 100_000), Description("Tries at a return code that all addresses together may make in ten minutes.")]
    public int CodeTriesInAll { get; set; } = 100;

    [Required, Url, Description("Where the quick exit of the chat page leads: an everyday page that says nothing about this one, such as the weather.")]
    public string NeutralPage { get; set; } = "https://www.gismeteo.kz/";
}

public sealed class PanelOptions
{
    [Range(1, 100_000), Description("Tries at signing in, at a second step or at a setup link that one network address may make in ten minutes.")]
    public int SignInTriesPerAddress { get; set; } = 60;
}

public sealed class RetentionOptions
{
    [Range(1, 3650), Description("Days a conversation is kept after its last message.")]
    public int ConversationDays { get; set; } = 90;

    [Range(1, 3650), Description("Days an unanswered question is kept.")]
    public int OpenGapDays { get; set; } = 180;

    [Range(1, 3650), Description("Days a question is kept after it was answered or dismissed.")]
    public int ClosedGapDays { get; set; } = 30;

    [Range(1, 3650), Description("Days the \"did this help\" counts are kept.")]
    public int FeedbackDays { get; set; } = 365;

    [Range(30, 36500), Description("Days the audit trail is kept.")]
    public int AuditDays { get; set; } = 1095;
}

public sealed class EmbeddingOptions
{
    [CustomValidation(typeof(Operations.Embeddings), nameof(Operations.Embeddings.Check)), Description("A server that speaks the OpenAI embeddings protocol, with its `/v1`: topics that mean the like of a question are then offered too. Families' questions are sent there, so choose one in the house. Empty: off, and nothing is sent anywhere.")]
    public string Address { get; set; } = "";

    [Description("Name of the model on that server.")]
    public string Model { get; set; } = "";

    [Description("File that holds the key of that server, if it wants one.")]
    public string KeyFile { get; set; } = "";

    [Range(0.0, 1.0), Description("How alike (cosine) a question and a phrasing must be; differs between models.")]
    public double Alike { get; set; } = 0.75;
}
