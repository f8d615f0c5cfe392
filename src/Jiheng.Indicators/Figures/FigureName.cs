using System.Text;

namespace Jiheng.Indicators.Figures;

/// <summary>数据项名称。Names that differ only in quotes, brackets' width or spaces are the same name.</summary>
public static class FigureName
{
    private const string Quotes = "“”‘’\"'「」『』";

    /// <summary>The form names are compared in: no quotes, no spaces, half-width letters and brackets.</summary>
    public static string Normalise(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var printed in name)
        {
            var character = FullWidth.Fold(printed);
            if (!char.IsWhiteSpace(character) && !Quotes.Contains(character, StringComparison.Ordinal))
                text.Append(character);
        }
        return text.ToString();
    }
}
