using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Janua.Tests.Texts;

/// <summary>Keys are literals, so code and texts can be held against each other.</summary>
public sealed partial class KeysInCodeTests
{
    // dates are said by forms ({day.full}), not by key
    private static readonly HashSet<string> SaidByForm = ["dates"];

    private static readonly Locales.Texts Texts = Locales.Texts.Load(TextFolders.RealLanguages());
    private static readonly HashSet<string> Keys = [.. Texts.Languages.All.SelectMany(facts => Texts.Keys(facts.Language))];
    private static readonly HashSet<string> Areas = [.. Keys.Select(AreaOf)];
    private static readonly IReadOnlyList<(string File, string Text)> Code = [.. ReadCode()];

    [Fact]
    public void Every_key_in_code_exists()
    {
        Code.Count.ShouldBeGreaterThan(10);
        var used = Code.SelectMany(code => KeysIn(code.Text).Select(key => (code.File, Key: key))).ToList();
        used.Count.ShouldBeGreaterThan(10);
        used.Where(use => !Keys.Contains(use.Key)).ShouldBeEmpty();
    }

    [Fact]
    public void A_key_is_never_put_together() =>
        Code.SelectMany(code => PutTogether().Matches(code.Text).Select(found => $"{code.File}: {found.Value}")).ShouldBeEmpty();

    [Fact]
    public void Every_text_is_used()
    {
        var used = Code.SelectMany(code => KeysIn(code.Text)).ToHashSet(StringComparer.Ordinal);
        Keys.Where(key => !SaidByForm.Contains(AreaOf(key)) && !used.Contains(key) && !IsUsedOnPage(key)).ShouldBeEmpty("texts that nothing says: use them or delete them");
    }

    [Theory]
    [InlineData("Reply.Of(\"greet.hello\")", "greet.hello")]
    [InlineData("<a data-key='greet.hello'>", "greet.hello")]
    [InlineData("Reply.Of(\"greet.helo\")", "greet.helo")]
    [InlineData("href=\"chat-page.css\"", null)]
    [InlineData("\"example.org\"", null)]
    public void The_scan_finds_keys_and_leaves_file_names_alone(string code, string? key) =>
        KeysIn(code).ShouldBe(key is null ? [] : [key]);

    private static string AreaOf(string key) => key[..key.IndexOf('.', StringComparison.Ordinal)];

    // a page that takes its whole area says the texts by name
    private static bool IsUsedOnPage(string key)
    {
        var (area, name) = (AreaOf(key), key[(AreaOf(key).Length + 1)..]);
        return Code.Any(code => code.Text.Contains($"\"{area}\"", StringComparison.Ordinal))
            && Code.Any(code => Regex.IsMatch(code.Text, $"[\"'`>{{]{Regex.Escape(name)}[\"'`<}}]"));
    }

    private static IEnumerable<string> KeysIn(string code) => Key().Matches(code).Select(found => found.Groups[1].Value)
        .Where(key => Areas.Contains(AreaOf(key)) && (Keys.Contains(key) || !FileName().IsMatch(key)));

    private static IEnumerable<(string File, string Text)> ReadCode() =>
        from room in new[] { "domain", "dialogs", "bot", "admin" }
        from file in Directory.EnumerateFiles(Path.Combine(TextFolders.Root(), room), "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".cshtml" or ".js" or ".html"
        let path = Path.GetRelativePath(TextFolders.Root(), file).Replace('\\', '/')
        where !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/node_modules/", StringComparison.Ordinal)
        select (path, File.ReadAllText(file));

    [GeneratedRegex("[\"'`]([a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*)[\"'`]")]
    private static partial Regex Key();

    [GeneratedRegex("\\.(css|js|mjs|json|html|cshtml|cs|yaml|svg|png|ico|woff2|txt)$")]
    private static partial Regex FileName();

    // Reply.Of($"…"), Say(language, "greet." + name)
    [GeneratedRegex("\\b(Say|Of)\\((?:[^()\"]*,\\s*)?(\\$\"[a-z-]+\\.|\"[a-z.-]+\"\\s*\\+)")]
    private static partial Regex PutTogether();
}
