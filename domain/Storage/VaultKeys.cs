using System.Security.Cryptography;

namespace Janua.Domain.Storage;

/// <summary>The secret keys of this installation: files in a folder of their own, which is never inside the data folder.
/// <c>vault-0001.key</c>, <c>vault-0002.key</c> … seal; <c>lookup.key</c> makes keyed hashes for exact look-ups;
/// <c>tokens.key</c> signs chat tokens. Each holds 32 random bytes.</summary>
public sealed class VaultKeys
{
    private const int KeyLength = 32;
    private readonly SortedDictionary<int, byte[]> vault;

    private VaultKeys(SortedDictionary<int, byte[]> vault, byte[] lookup, byte[] tokens)
    {
        this.vault = vault;
        Lookup = lookup;
        Tokens = tokens;
    }

    /// <summary>Key of the hashes by which codes and phones are found again (HMAC-SHA-256).</summary>
    public byte[] Lookup { get; }

    /// <summary>Key that signs chat tokens (HMAC-SHA-256).</summary>
    public byte[] Tokens { get; }

    public (int Version, byte[] Key) Newest => (vault.Last().Key, vault.Last().Value);

    public IEnumerable<int> Versions => vault.Keys;

    public byte[] this[int version] => vault.TryGetValue(version, out var key)
        ? key
        : throw new CryptographicException($"Key {FileName(version)} is missing from the keys folder.");

    /// <summary>A short public name of a key, by which the database remembers that it is in use.</summary>
    public string Fingerprint(int version) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(this[version], "fingerprint"u8))[..16];

    public static string FileName(int version) => FormattableString.Invariant($"vault-{version:0000}.key");

    /// <summary>Reads the keys, making what is not there yet: a first start needs nothing prepared.</summary>
    /// <exception cref="InvalidDataException">A key file is damaged, or the folder lies inside the data folder.</exception>
    public static VaultKeys Open(string folder, string dataFolder)
    {
        RefuseInside(folder, dataFolder);
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var vault = new SortedDictionary<int, byte[]>();
        foreach (var file in Directory.EnumerateFiles(folder, "vault-*.key"))
        {
            if (int.TryParse(Path.GetFileNameWithoutExtension(file)["vault-".Length..], out var version)) vault[version] = Read(file);
        }
        if (vault.Count == 0) vault[1] = ReadOrMake(Path.Combine(folder, FileName(1)));
        return new VaultKeys(vault, ReadOrMake(Path.Combine(folder, "lookup.key")), ReadOrMake(Path.Combine(folder, "tokens.key")));
    }

    // A copy of the data folder must never carry its own keys along.
    private static void RefuseInside(string folder, string dataFolder)
    {
        var keys = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        var data = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataFolder)) + Path.DirectorySeparatorChar;
        if (keys.StartsWith(data, StringComparison.Ordinal))
            throw new InvalidDataException("The keys folder lies inside the data folder. Choose another with --keys, so that a copy of the data does not carry its keys.");
    }

    private static byte[] ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            var fresh = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength));
            var unfinished = file + ".new";
            using (var stream = Private(unfinished))
            {
                stream.Write(System.Text.Encoding.ASCII.GetBytes(fresh));
                stream.Flush(flushToDisk: true);
            }
            File.Move(unfinished, file);
        }
        return Read(file);
    }

    private static FileStream Private(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(file, options);
    }

    private static byte[] Read(string file)
    {
        try
        {
            var key = Convert.FromBase64String(File.ReadAllText(file).Trim());
            return key.Length == KeyLength ? key : throw new FormatException();
        }
        catch (FormatException fault)
        {
            throw new InvalidDataException($"The key file {Path.GetFileName(file)} is damaged: it must hold 32 bytes in base64. Restore it from your backup of the keys.", fault);
        }
    }
}
