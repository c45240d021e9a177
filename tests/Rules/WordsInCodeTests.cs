using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace Janua.Tests.Rules;

/// <summary>Words of the languages people speak are data, never code.</summary>
public sealed partial class WordsInCodeTests
{
    // Single letters that a place name may lose before an ending; no word.
    private static readonly string[] Letters = ["domain/Centres/CentreDirectory.cs: \"аяйьa\""];

    [Fact]
    public void NoWordOfASpokenLanguageStandsInCode()
    {
        var found = Sources.Code.Where(file => !file.StartsWith("locales/", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(file => Literals(Sources.Read(file)).Select(text => $"{file}: {text}")).ToList();
        found.Except(Letters).ShouldBeEmpty("put the words into locales/, so that every language has them");
        Letters.Except(found).ShouldBeEmpty("it is gone from the code: strike it off this list");
    }

    [Fact]
    public void NoPageAndNoScriptCarriesWordsOfItsOwn() =>
        Sources.Files.Where(file => Path.GetExtension(file) is ".cshtml" or ".js" or ".html" && !file.StartsWith("tests/", StringComparison.Ordinal))
            .Where(file => Spoken().IsMatch(WithoutComments(Sources.Read(file)))).ShouldBeEmpty();

    [Theory]
    [InlineData("var a = \"нет\";", "\"нет\"")]
    [InlineData("var a = $\"{b} жоқ\";", " жоқ")]
    [InlineData("var a = 'ش';", "'ش'")]
    [InlineData("/// нет\nvar a = \"no\"; // жоқ", null)]
    public void TheScanReadsStringsAndLeavesCommentsAlone(string code, string? literal) =>
        Literals(code).ShouldBe(literal is null ? [] : [literal]);

    private static IEnumerable<string> Literals(string code) => Sources.Parse(code).DescendantTokens()
        .Where(token => (SyntaxKind)token.RawKind is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken)
        .Select(token => token.Text).Where(text => Spoken().IsMatch(text));

    private static string WithoutComments(string text) => Comment().Replace(text, "");

    [GeneratedRegex(@"[\p{IsCyrillic}\p{IsArabic}]")]
    private static partial Regex Spoken();

    [GeneratedRegex(@"/\*.*?\*/|@\*.*?\*@|<!--.*?-->|(?<![:""'])//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
