using System.Security.Cryptography;
using System.Text;

namespace Janua.Domain.Storage;

/// <summary>Seals what people wrote and who they are before it reaches the database, and opens it again:
/// AES-256-GCM (NIST SP 800-38D) under versioned keys, bound to the cell it stands in, so that a sealed
/// value moved to another row or column does not open.</summary>
/// <remarks>Layout of a sealed value: key version (4 bytes, big endian), nonce (12), tag (16), ciphertext.</remarks>
public sealed class Vault(VaultKeys keys)
{
    private const int VersionLength = 4, NonceLength = 12, TagLength = 16;
    private const int HeadLength = VersionLength + NonceLength + TagLength;

    /// <summary>Seals a text for one cell, under the newest key.</summary>
    public byte[] Seal(Cell cell, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedValue = new byte[HeadLength + plain.Length];
        var (version, key) = keys.Newest;
        BitConverter.TryWriteBytes(sealedValue, System.Net.IPAddress.HostToNetworkOrder(version));
        var nonce = sealedValue.AsSpan(VersionLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, plain, sealedValue.AsSpan(HeadLength), sealedValue.AsSpan(VersionLength + NonceLength, TagLength), cell.Name());
        return sealedValue;
    }

    /// <summary>Opens what <see cref="Seal"/> made for the same cell.</summary>
    /// <exception cref="CryptographicException">The value was changed, moved from another cell, or its key is missing.</exception>
    public string Open(Cell cell, byte[] sealedValue)
    {
        if (sealedValue.Length < HeadLength) throw new CryptographicException($"The sealed value in {cell.Table}.{cell.Column} is too short.");
        var key = keys[KeyVersion(sealedValue)];
        var plain = new byte[sealedValue.Length - HeadLength];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(
            sealedValue.AsSpan(VersionLength, NonceLength),
            sealedValue.AsSpan(HeadLength),
            sealedValue.AsSpan(VersionLength + NonceLength, TagLength),
            plain,
            cell.Name());
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>Which key a sealed value needs.</summary>
    public static int KeyVersion(ReadOnlySpan<byte> sealedValue) =>
        System.Net.IPAddress.NetworkToHostOrder(BitConverter.ToInt32(sealedValue[..VersionLength]));
}

/// <summary>Where a sealed value stands: the associated data it is bound to.</summary>
public readonly record struct Cell(string Table, string Column, string Row)
{
    internal byte[] Name() => Encoding.UTF8.GetBytes($"{Table}\n{Column}\n{Row}");
}
