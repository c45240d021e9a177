using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace Janua.Domain.Staff;

/// <summary>Six-figure codes of authenticator apps (RFC 6238: HMAC-SHA-1, thirty seconds). Identity's own provider
/// takes a code as often as it is shown and for five minutes; here a code counts once, and one step to either side is
/// allowed for clocks that are slightly off.</summary>
public sealed class OneTimeCodes(IClock clock) : IUserTwoFactorTokenProvider<StaffMember>
{
    public const string Provider = "Authenticator";

    private const int StepSeconds = 30, Figures = 1_000_000, Tolerance = 1;
    private const string Store = "[AspNetUserStore]", LastStep = "LastStep";

    /// <summary>The code an app with this secret shows at an instant.</summary>
    public static string At(byte[] secret, Instant at) => ForStep(secret, StepOf(at));

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<StaffMember> manager, StaffMember user)
    {
        if (token.Length != 6 || await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key) return false;
        var secret = Base32.Decode(key);
        var now = StepOf(clock.GetCurrentInstant());
        var last = await LastUsed(manager, user);
        for (var step = now - Tolerance; step <= now + Tolerance; step++)
        {
            if (step <= last || !Same(ForStep(secret, step), token)) continue;
            await manager.SetAuthenticationTokenAsync(user, Store, LastStep, step.ToString(CultureInfo.InvariantCulture));
            return true;
        }
        return false;
    }

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<StaffMember> manager, StaffMember user) =>
        await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 };

    /// <summary>The app makes the codes, never we.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<StaffMember> manager, StaffMember user) => Task.FromResult("");

    private static async Task<long> LastUsed(UserManager<StaffMember> manager, StaffMember user) =>
        long.TryParse(await manager.GetAuthenticationTokenAsync(user, Store, LastStep), NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0;

    private static long StepOf(Instant at) => at.ToUnixTimeSeconds() / StepSeconds;

    private static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(one), System.Text.Encoding.UTF8.GetBytes(other));

    private static string ForStep(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238: SHA-1 is what authenticator apps speak, and HMAC does not need it to be collision-free
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFF_FFFF;
        return (number % Figures).ToString("D6", CultureInfo.InvariantCulture);
    }
}
