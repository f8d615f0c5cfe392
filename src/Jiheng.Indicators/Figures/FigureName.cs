using System.Text;

namespace Jiheng.Indicators.Figures;

/// <summary>数据项名称。Names that differ only in quotes, brackets' width or spaces are the same name.</summary>
public static class FigureName
{
    /// <summary>The form names are compared in: no quotes, no spaces, half-width letters and brackets.</summary>
    public static string Normalise(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var rune in FullWidth.Fold(name))
        {
            if (!char.IsWhiteSpace(rune) && !"“”‘’\"'「」『』".Contains(rune, StringComparison.Ordinal))
                text.Append(rune);
        }
        return text.ToString();
    }
}
