using System.Reflection;
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Janua.Tests.Rules;

/// <summary>Who may know whom: <c>locales ← domain ← dialogs ← bot</c> and <c>locales, domain ← admin ← bot</c>.</summary>
public sealed class RoomTests
{
    private static readonly string[] Refused = ["Common", "Helpers", "Utils", "Managers", "Services", "Abstractions"];

    [Theory]
    [InlineData("Locales")]
    [InlineData("Domain", "Locales")]
    [InlineData("Dialogs", "Locales", "Domain")]
    [InlineData("Admin", "Locales", "Domain")]
    [InlineData("Bot", "Locales", "Domain", "Dialogs", "Admin")]
    public void ARoomKnowsOnlyTheRoomsBelowIt(string room, params string[] below)
    {
        var known = References(room).Where(name => name.StartsWith("Janua.", StringComparison.Ordinal)).Select(name => name["Janua.".Length..]);
        known.Where(name => !below.Contains(name)).ShouldBeEmpty();
        Projects(room).Where(name => !below.Contains(name)).ShouldBeEmpty("the project file refers to a room it must not know");
    }

    [Theory]
    [InlineData("Locales", "Microsoft.EntityFrameworkCore", "the ears and the mouth need no database")]
    [InlineData("Locales", "Microsoft.AspNetCore", "the ears and the mouth need no web")]
    [InlineData("Dialogs", "Microsoft.EntityFrameworkCore", "a dialog asks the domain, never the database")]
    [InlineData("Dialogs", "Microsoft.AspNetCore", "a dialog knows no web")]
    [InlineData("Dialogs", "Microsoft.Data.Sqlite", "a dialog asks the domain, never the database")]
    public void ARoomStaysOutOfWhatIsNotItsWork(string room, string mechanism, string why) =>
        References(room).Where(name => name.StartsWith(mechanism, StringComparison.Ordinal)).ShouldBeEmpty(why);

    // The web framework is one reference for all of it, so pages and sockets are looked for by name.
    [Fact]
    public void TheDomainKnowsNoPagesAndNoChannels() =>
        References("Domain").Where(name => name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) && !name.Contains("Identity", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void NoFolderIsADrawerForAnything()
    {
        Sources.Folders.Count.ShouldBeGreaterThan(20);
        Sources.Folders.Where(folder => Refused.Contains(folder.Split('/')[^1], StringComparer.OrdinalIgnoreCase)).ShouldBeEmpty("name the folder after what is in it");
    }

    [Theory]
    [InlineData("locales", "Janua.Locales")]
    [InlineData("domain", "Janua.Domain")]
    [InlineData("dialogs", "Janua.Dialogs")]
    [InlineData("admin", "Janua.Admin")]
    [InlineData("bot", "Janua.Bot")]
    public void ANamespaceIsItsRoom(string folder, string name)
    {
        var code = Sources.Code.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)).ToList();
        code.Count.ShouldBeGreaterThan(5);
        code.Where(file => Namespaces(file).Any(found => found != name && !found.StartsWith(name + ".", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string room) =>
        Assembly.Load($"Janua.{room}").GetReferencedAssemblies().Select(reference => reference.Name!);

    private static IEnumerable<string> Projects(string room) =>
        XDocument.Parse(Sources.Read($"{room.ToLowerInvariant()}/Janua.{room}.csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/'))["Janua.".Length..]);

    private static IEnumerable<string> Namespaces(string file) => Sources.Parse(Sources.Read(file)).DescendantNodes()
        .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax>().Select(found => found.Name.ToString());
}
