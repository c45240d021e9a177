using System.Security.Cryptography;
using CsCheck;
using Janua.Domain.Storage;
using Shouldly;
using Xunit;

namespace Janua.Tests.Storage;

public sealed class VaultTests : IDisposable
{
    private static readonly Cell Here = new("messages", "body", "a/1");
    private readonly string folder = Directory.CreateTempSubdirectory("janua-test-").FullName;

    private VaultKeys Keys() => VaultKeys.Open(Path.Combine(folder, "keys"), Path.Combine(folder, "data"));

    [Fact]
    public void WhatIsSealedOpensAgain()
    {
        var vault = new Vault(Keys());
        Gen.String.Sample(text =>
        {
            // A lone surrogate is no text that could come in: JSON and UTF-8 refuse it at the door.
            if (text.Any(char.IsSurrogate)) return;
            vault.Open(Here, vault.Seal(Here, text)).ShouldBe(text);
        }, iter: 300);
    }

    [Theory]
    [InlineData("messages", "body", "a/2")]
    [InlineData("messages", "note", "a/1")]
    [InlineData("gaps", "body", "a/1")]
    public void AValueMovedToAnotherCellDoesNotOpen(string table, string column, string row)
    {
        var vault = new Vault(Keys());
        var value = vault.Seal(Here, "сәлем");
        Should.Throw<CryptographicException>(() => vault.Open(new Cell(table, column, row), value));
    }

    [Fact]
    public void EveryChangedByteIsNoticed()
    {
        var vault = new Vault(Keys());
        var value = vault.Seal(Here, "مرحبا");
        for (var i = 0; i < value.Length; i++)
        {
            var changed = value.ToArray();
            changed[i] ^= 1;
            Should.Throw<CryptographicException>(() => vault.Open(Here, changed));
        }
        Should.Throw<CryptographicException>(() => vault.Open(Here, []));
    }

    [Fact]
    public void TheSameWordsNeverLookTheSame()
    {
        var vault = new Vault(Keys());
        vault.Seal(Here, "привет").ShouldNotBe(vault.Seal(Here, "привет"));
    }

    [Fact]
    public void ANewKeySealsAndTheOldOneStillOpens()
    {
        var old = new Vault(Keys()).Seal(Here, "бұрынғы");
        File.WriteAllText(Path.Combine(folder, "keys", VaultKeys.FileName(2)), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        var vault = new Vault(Keys());
        vault.Open(Here, old).ShouldBe("бұрынғы");
        Vault.KeyVersion(vault.Seal(Here, "жаңа")).ShouldBe(2);
    }

    [Fact]
    public void KeysInsideTheDataFolderAreRefused() =>
        Should.Throw<InvalidDataException>(() => VaultKeys.Open(Path.Combine(folder, "data", "keys"), Path.Combine(folder, "data")));

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("%%%%")]
    public void ADamagedKeyIsNamed(string content)
    {
        Keys();
        File.WriteAllText(Path.Combine(folder, "keys", VaultKeys.FileName(1)), content);
        Should.Throw<InvalidDataException>(Keys).Message.ShouldContain(VaultKeys.FileName(1));
    }

    [Fact]
    public void KeyFilesAreForTheirOwnerOnly()
    {
        Keys();
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no file modes");
        else foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "keys")))
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
