using System.Xml.Linq;

namespace Jiheng.Documents.Reports.Word;

/// <summary>Paragraph styles: whether one is a heading, and which numbering it brings.</summary>
internal sealed class WordStyles
{
    private const int BodyText = 9;
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);

    public WordStyles(XDocument? part)
    {
        foreach (var style in part?.Root.Children("style") ?? [])
            styles.TryAdd(style.Value("styleId") ?? "", style);
    }

    public bool IsHeading(XElement? properties)
    {
        var level = properties.Child("outlineLvl").Number("val") ?? Along(properties, style => style.Child("pPr").Child("outlineLvl").Number("val"));
        return level is >= 0 and < BodyText || Along(properties, style => style.Child("name").Value("val") is { } name
            && (name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name.StartsWith("标题", StringComparison.Ordinal) || name is "Title" or "title") ? 1 : null) is not null;
    }

    public XElement? Numbering(XElement? properties)
    {
        if (properties.Child("numPr") is { } own)
            return own;
        XElement? found = null;
        Along(properties, style => (found = style.Child("pPr").Child("numPr")) is null ? null : 1);
        return found;
    }

    private int? Along(XElement? properties, Func<XElement, int?> look)
    {
        var id = properties.Child("pStyle").Value("val");
        for (var step = 0; step < LongestChain && id is not null && styles.TryGetValue(id, out var style); step++)
        {
            if (look(style) is { } found)
                return found;
            id = style.Child("basedOn").Value("val");
        }
        return null;
    }
}
