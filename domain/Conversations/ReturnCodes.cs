using System.Security.Cryptography;
using System.Text;
using Janua.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Janua.Domain.Conversations;

/// <summary>Codes by which a person comes back: thirteen digits in groups, which can be said aloud
/// in any language. Whoever reads the database learns none of them.</summary>
public sealed class ReturnCodes(IDbContextFactory<JanuaDb> contexts, VaultKeys keys)
{
    /// <summary>13 digits carry 43 bits: more than the 40 the design asks for, still short enough to say.</summary>
    private const int Digits = 13;

    /// <summary>Long enough for an answer to be written, short enough that a lost note is soon worthless.</summary>
    public static readonly Duration Lifetime = Duration.FromDays(90);

    /// <summary>Makes a code for a conversation; it exists once the changes are committed.</summary>
    /// <returns>The code in groups, such as <c>4821 337 905 116</c>: shown once, kept nowhere.</returns>
    public string Issue(Changes changes, string conversationId, Instant now)
    {
        var digits = string.Concat(Enumerable.Range(0, Digits).Select(_ => (char)('0' + RandomNumberGenerator.GetInt32(10))));
        changes.Add(db => db.ReturnCodes.Add(new ReturnCode { Hash = Hash(digits), ConversationId = conversationId, ExpiresAt = now + Lifetime }));
        return $"{digits[..4]} {digits[4..7]} {digits[7..10]} {digits[10..]}";
    }

    /// <summary>The conversation of a code, or null when there is none or it has expired.</summary>
    /// <param name="typed">As typed: spaces, hyphens and the digits of any script are understood.</param>
    public async Task<string?> Find(string typed, Instant now)
    {
        var digits = string.Concat(typed.Where(char.IsDigit).Take(Digits + 1).Select(digit => (char)('0' + (int)char.GetNumericValue(digit))));
        if (digits.Length != Digits) return null;
        var hash = Hash(digits);
        await using var db = await contexts.CreateDbContextAsync();
        var found = await db.ReturnCodes.AsNoTracking().FirstOrDefaultAsync(one => one.Hash == hash);
        return found is not null && found.ExpiresAt > now ? found.ConversationId : null;
    }

    private byte[] Hash(string digits) => HMACSHA256.HashData(keys.Lookup, Encoding.ASCII.GetBytes("return-code:" + digits));
}
