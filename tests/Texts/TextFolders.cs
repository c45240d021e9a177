using Janua.Locales;

namespace Janua.Tests.Texts;

/// <summary>The languages of the repository, and made-up ones in a folder of their own.</summary>
internal sealed class TextFolders : IDisposable
{
    public static readonly Language Kk = new("kk"), Ru = new("ru"), Ar = new("ar"), En = new("en");

    private readonly string folder = Directory.CreateTempSubdirectory("texts-").FullName;

    /// <summary>The root of the source tree, from which text files and code are read.</summary>
    public static string Root() => Repository.Root;

    public static Languages RealLanguages() => Languages.Load(Path.Combine(Root(), "locales"));

    /// <summary>Languages as they are (all four, or those named), with no texts yet.</summary>
    public TextFolders(params string[] codes)
    {
        foreach (var code in codes.Length > 0 ? codes : ["kk", "ru", "ar", "en"])
        {
            Directory.CreateDirectory(Path.Combine(folder, code, "texts"));
            File.Copy(Path.Combine(Root(), "locales", code, "language.yaml"), Path.Combine(folder, code, "language.yaml"));
        }
    }

    public TextFolders With(string code, string area, string yaml)
    {
        File.WriteAllText(Path.Combine(folder, code, "texts", area + ".yaml"), yaml);
        return this;
    }

    /// <summary>The same file in each of the languages families speak.</summary>
    public TextFolders InAll(string area, string yaml) => With("kk", area, yaml).With("ru", area, yaml).With("ar", area, yaml);

    public Locales.Texts Load() => Locales.Texts.Load(Languages.Load(folder));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
