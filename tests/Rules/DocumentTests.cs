using System.Text.RegularExpressions;
using Janua.Bot;
using Shouldly;
using Xunit;

namespace Janua.Tests.Rules;

/// <summary>Documents lead somewhere and say what the code says.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void EveryLinkLeadsToAFile()
    {
        var links = Sources.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(file => Links(Sources.Read(file)).Select(link => (File: file, Link: link))).ToList();
        links.ShouldNotBeEmpty();
        links.Where(one => !Exists(one.File, one.Link)).ShouldBeEmpty();
    }

    [Fact]
    public void TheConfigurationDocumentIsMadeFromTheOptions() =>
        Sources.Read("docs/configuration.md").ShouldBe(ConfigurationDocument.Text(), "run: ./run configuration > docs/configuration.md");

    [Theory]
    [InlineData("see [here](a/b.md#part) and [there](https://example.org)", "a/b.md")]
    [InlineData("![picture](images/chat.png)", "images/chat.png")]
    [InlineData("[part](#part) `[no](link.md)`", null)]
    [InlineData("```\n[no](link.md)\n```", null)]
    public void TheScanFindsLinksToFiles(string text, string? link) => Links(text).ShouldBe(link is null ? [] : [link]);

    private static IEnumerable<string> Links(string text) => Link().Matches(Code().Replace(text, ""))
        .Select(found => found.Groups[1].Value.Split('#')[0])
        .Where(link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal));

    private static bool Exists(string file, string link)
    {
        var target = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, Uri.UnescapeDataString(link));
        return File.Exists(target) || Directory.Exists(target);
    }

    [GeneratedRegex(@"\]\(([^)\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();
}
