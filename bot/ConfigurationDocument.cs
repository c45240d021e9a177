using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Janua.Bot;

/// <summary>Writes <c>docs/configuration.md</c> from <see cref="Options"/>, so that it never lags behind the code.</summary>
public static class ConfigurationDocument
{
    private const string Head = """
        # Configuration

        Made from the options by `./run configuration`; do not edit by hand. Set a value in `appsettings.json`
        (`"Turns": { "Quiet": 700 }`), in the environment (`JANUA_Turns__Quiet=700`) or on the command line (`--turns:quiet 700`);
        the later wins. `--urls` chooses the address.

        | setting | default | meaning |
        | --- | --- | --- |
        """;

    public static int Print(TextWriter output)
    {
        output.Write(Text());
        return 0;
    }

    public static string Text()
    {
        var text = new StringBuilder(Head).Append('\n');
        Rows(text, "", new Options());
        return text.ToString();
    }

    private static void Rows(StringBuilder text, string prefix, object options)
    {
        foreach (var property in options.GetType().GetProperties())
        {
            var value = property.GetValue(options)!;
            if (property.GetCustomAttribute<DescriptionAttribute>() is { } description)
                text.Append(CultureInfo.InvariantCulture, $"| `{prefix}{property.Name}` | `{value}` | {description.Description} |\n");
            else
                Rows(text, $"{prefix}{property.Name}:", value);
        }
    }
}
