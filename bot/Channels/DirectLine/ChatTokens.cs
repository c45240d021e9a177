using Janua.Domain.Storage;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace Janua.Bot.Channels.DirectLine;

/// <summary>What a token may be used for. A token for one use is refused for every other.</summary>
public enum TokenUse
{
    /// <summary>Reading and writing one conversation.</summary>
    Chat,

    /// <summary>Opening the socket of one conversation, at once: it stands in an address, where it may be written down.</summary>
    Stream,

    /// <summary>Getting a new chat token for this visit.</summary>
    Visit,

    /// <summary>Getting a new chat token on a device that was asked to remember.</summary>
    Device,
}

/// <summary>Signs and reads the tokens by which anonymous visitors hold their conversation: JWT (RFC 7519), HS256,
/// short-lived, bound to one conversation and one use, with nothing in them but its id.</summary>
public sealed class ChatTokens(VaultKeys keys, Options options)
{
    private const string Issuer = "janua";
    private const string ConversationClaim = "conversation";

    // A token of ours has about 300 characters: longer ones are not worth decoding.
    private const int LongestToken = 1024;

    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    private readonly SigningCredentials credentials = new(new SymmetricSecurityKey(keys.Tokens), SecurityAlgorithms.HmacSha256);

    public Duration Lifetime(TokenUse use) => use switch
    {
        TokenUse.Chat => Duration.FromMinutes(options.Chat.TokenMinutes),
        TokenUse.Stream => Duration.FromMinutes(1),
        // A phone may sleep through a night's shift and still be in the same visit.
        TokenUse.Visit => Duration.FromHours(12),
        TokenUse.Device => Duration.FromDays(options.Retention.ConversationDays),
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    public string Issue(TokenUse use, string conversationId, Instant now) => Handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = Audience(use),
        Claims = new Dictionary<string, object> { [ConversationClaim] = conversationId },
        IssuedAt = now.ToDateTimeUtc(),
        NotBefore = now.ToDateTimeUtc(),
        Expires = (now + Lifetime(use)).ToDateTimeUtc(),
        SigningCredentials = credentials,
    });

    /// <summary>Reads a token for one use.</summary>
    public async Task<TokenReading> Read(TokenUse use, string token, Instant now)
    {
        if (token.Length > LongestToken) return new TokenReading.Bad();
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Audience(use),
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidTypes = ["JWT"],
            IssuerSigningKey = credentials.Key,
            RequireSignedTokens = true,
            // Checked below against the house's clock.
            ValidateLifetime = false,
        });
        if (!result.IsValid || result.SecurityToken is not JsonWebToken read) return new TokenReading.Bad();
        if (!result.Claims.TryGetValue(ConversationClaim, out var claim) || claim is not string { Length: > 0 } conversationId) return new TokenReading.Bad();
        var time = now.ToDateTimeUtc();
        // Times in tokens are whole seconds: one issued this second may begin a moment ago, never later.
        if (read.ValidFrom == DateTime.MinValue || read.ValidFrom > time) return new TokenReading.Bad();
        return read.ValidTo <= time ? new TokenReading.Expired() : new TokenReading.Valid(conversationId);
    }

    private static string Audience(TokenUse use) => use switch
    {
        TokenUse.Chat => "janua-chat",
        TokenUse.Stream => "janua-stream",
        TokenUse.Visit => "janua-visit",
        TokenUse.Device => "janua-device",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };
}

/// <summary>What a presented token turned out to be.</summary>
public abstract record TokenReading
{
    private TokenReading() { }

    public sealed record Valid(string ConversationId) : TokenReading;
    public sealed record Expired : TokenReading;

    /// <summary>Not ours, changed, or for another use.</summary>
    public sealed record Bad : TokenReading;
}
