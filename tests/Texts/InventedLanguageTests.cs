using Janua.Locales;
using Shouldly;
using Xunit;

namespace Janua.Tests.Texts;

/// <summary>A language is added by a folder: this one has two words, few numbers, and no code.</summary>
public sealed class InventedLanguageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("invented-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_is_enough_to_be_spoken()
    {
        Directory.CreateDirectory(Path.Combine(folder, "qx", "texts"));
        File.WriteAllText(Path.Combine(folder, "qx", "language.yaml"), "order: 1\nname: Toki\ndirection: RightToLeft\nplurals: EastSlavic\n");
        File.WriteAllText(Path.Combine(folder, "qx", "texts", "greet.yaml"), "hello: \"{n, plural, one {# jan} few {# jani} many {# janu} other {# jana}}, {name}\"\n");
        var languages = Languages.Load(folder);
        var texts = Locales.Texts.Load(languages);
        languages[new Language("qx")].Direction.ShouldBe(Direction.RightToLeft);
        texts.Say(new Language("qx"), "greet.hello", ("n", 22), ("name", "Lo")).ShouldBe("22 jani, \u2068Lo\u2069");
    }
}
