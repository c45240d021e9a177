using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Janua.Tests.Rules;

/// <summary>The repository works for everybody: it names no folder of somebody's machine and no place packages come from.</summary>
public sealed partial class TracesTests
{
    [Fact]
    public void NoFileNamesAFolderOfOneMachine() => Found(MachinePath()).ShouldBeEmpty();

    [Fact]
    public void NoFileNamesAPlaceThatPackagesComeFrom() => Found(PackageHost()).ShouldBeEmpty("restoring takes the source that is set on the machine");

    [Theory]
    [InlineData("see /home" + "/anna/project", true)]
    [InlineData("\"file:///work" + "/main\"", true)]
    [InlineData("C:" + @"\Users\Anna", true)]
    [InlineData("GET /panel/home/articles", false)]
    [InlineData("domain/work/find.yaml", false)]
    public void AFolderOfAMachineIsKnown(string text, bool found) => MachinePath().IsMatch(text).ShouldBe(found);

    [Theory]
    [InlineData("\"resolved\": \"https://registry" + ".example.org/a.tgz\"", true)]
    [InlineData("https://api.nuget" + ".org/v3/index.json", true)]
    [InlineData("omit-lockfile-registry-resolved=true", false)]
    public void APlaceOfPackagesIsKnown(string text, bool found) => PackageHost().IsMatch(text).ShouldBe(found);

    private static IEnumerable<string> Found(Regex trace)
    {
        Sources.Text.Count().ShouldBeGreaterThan(200);
        return Sources.Text.SelectMany(file => trace.Matches(Sources.Read(file)).Select(found => $"{file}: {found.Value}"));
    }

    [GeneratedRegex(@"(?<![\w./-])(?:file://)?/(?:home|work|root|Users|mnt)/[\w.-]+|[A-Z]:\\Users\\\w+")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://[\w.-]*(?:registry|nuget|npmjs|pypi|artifactory|nexus)[\w.-]*\.[\w.-]+|""resolved"":\s*""https?:", RegexOptions.IgnoreCase)]
    private static partial Regex PackageHost();
}
