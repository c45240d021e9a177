using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Janua.Bot.Channels.DirectLine;

namespace Janua.Bot.Channels.Activities;

/// <summary>How activities are read and written.</summary>
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ConversationOpened))]
[JsonSerializable(typeof(ResourceId))]
[JsonSerializable(typeof(OurData))]
[JsonSerializable(typeof(ClientData))]
[JsonSerializable(typeof(ChosenValue))]
[JsonSerializable(typeof(CodeTyped))]
[JsonSerializable(typeof(RenewalWish))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    /// <summary>Deeper than any honest activity, shallow enough that nested brackets cost nothing.</summary>
    private const int Deepest = 16;

    // Cyrillic and Arabic go out as they are: escaped they would be three times as long.
    public static readonly ActivityJson Wire = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        MaxDepth = Deepest,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
