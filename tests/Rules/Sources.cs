using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace Janua.Tests.Rules;

/// <summary>The files of the project as they would be committed, by their path from the root with forward slashes.</summary>
public static class Sources
{
    // What .gitignore leaves out, and git itself.
    private static readonly HashSet<string> Outside =
        [".git", "bin", "obj", "node_modules", "var", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", ".vs", ".idea"];

    private static readonly string[] TextFiles =
        [".cs", ".cshtml", ".csproj", ".css", ".html", ".js", ".json", ".jsonl", ".md", ".props", ".sln", ".svg", ".txt", ".yaml", ".yml", ".chat", ".editorconfig", ".gitignore", ".npmrc", ""];

    public static IReadOnlyList<string> Folders { get; } = [.. Below("").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Files { get; } = [.. Folders.Prepend("")
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)).Select(file => Join(folder, Path.GetFileName(file))))
        .Where(file => !file.StartsWith("admin/wwwroot/lib/", StringComparison.Ordinal) && file != ".git")];

    public static IEnumerable<string> Text => Files.Where(file => TextFiles.Contains(Path.GetExtension(file)));

    /// <summary>Code that people write: what the migrations tool writes is its own.</summary>
    public static IEnumerable<string> Code => Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    public static SyntaxNode Parse(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest));
        tree.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return tree.GetRoot();
    }

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateDirectories(Path.Combine(Repository.Root, folder))
        .Select(path => Path.GetFileName(path)).Where(name => !Outside.Contains(name)).Select(name => Join(folder, name))
        .SelectMany(path => Below(path).Prepend(path));

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
