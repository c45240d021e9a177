using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace Janua.Tests.Rules;

/// <summary>Small files and methods. The largest are printed; only what nobody can read at a glance fails.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 400, LongestMethod = 50, Printed = 5;

    [Fact]
    public void NoFileIsTooLong()
    {
        var files = Sources.Code.Select(file => new Sized(file, Sources.Read(file).Split('\n').Length)).ToList();
        Print(files);
        files.Where(one => one.Lines > LongestFile).ShouldBeEmpty();
    }

    [Fact]
    public void NoMethodIsTooLong()
    {
        var methods = Sources.Code.SelectMany(file => Methods(file, Sources.Read(file))).ToList();
        methods.Count.ShouldBeGreaterThan(500);
        Print(methods);
        methods.Where(one => one.Lines > LongestMethod).ShouldBeEmpty();
    }

    [Fact]
    public void AMethodIsMeasuredInLinesThatHoldCode()
    {
        const string Code = """"
            class A
            {
                // a brace in a comment {
                /// <summary>Not counted.</summary>
                [Obsolete]
                void First(int a,
                    int b)
                {
                    var text = $$"""
                        } {{a}} {
                        """;
                }

                int Second => 2;

                int Third
                {
                    get { return 3; }
                }
            }
            """";
        Methods("a.cs", Code).ShouldBe([new Sized("a.cs:6 First", 7), new Sized("a.cs:14 Second", 1), new Sized("a.cs:16 Third", 4)]);
    }

    private static void Print(IEnumerable<Sized> all)
    {
        foreach (var one in all.OrderByDescending(one => one.Lines).Take(Printed))
            TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"{one.Lines,4} {one.Name}"));
    }

    private static IEnumerable<Sized> Methods(string file, string code) => Sources.Parse(code).DescendantNodes()
        .Where(node => node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or LocalFunctionStatementSyntax)
        .Select(node =>
        {
            // Rows of examples above a test and lines of a template inside a string are data.
            var lines = node.DescendantTokens(inside => inside is not AttributeListSyntax).Where(token => token.Parent is not AttributeListSyntax)
                .Select(token => token.GetLocation().GetLineSpan().StartLinePosition.Line + 1).Distinct().ToList();
            return new Sized(string.Create(CultureInfo.InvariantCulture, $"{file}:{lines[0]} {Name(node)}"), lines.Count);
        });

    private static string Name(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => node.GetType().Name,
    };

    private sealed record Sized(string Name, int Lines);
}
