using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Jiheng.Documents.Reports.Word;

namespace Jiheng.Documents.Annotations;

/// <summary>核验摘要页。A last page with every annotation in a table; the pages before keep their numbers.</summary>
internal static class SummaryPage
{
    // Of the width of the page, in fiftieths of a percent.
    private static readonly (string Head, int Width)[] Columns = [("序号", 350), ("程度", 450), ("位置", 1000), ("说明", 3200)];

    private static readonly string[] Sides = ["top", "left", "bottom", "right", "insideH", "insideV"];

    public static void Add(XElement body, string headline, ImmutableArray<Annotation> annotations)
    {
        var word = body.Name.Namespace;
        XElement[] page = [Title(word), Paragraph(word, headline), Table(word, annotations), Paragraph(word, "")];
        // The properties of the last section stay last.
        if (body.Elements().LastOrDefault() is { } last && last.Name() == "sectPr")
            last.AddBeforeSelf([.. page]);
        else
            body.Add([.. page]);
    }

    /// <summary>Words as they are, without what XML cannot hold.</summary>
    public static XElement Text(XNamespace word, string text) =>
        new(word + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), string.Concat(text.EnumerateRunes().Where(IsXml)));

    // What cannot stand in a file at all, such as half a character, is the replacement sign by now.
    private static bool IsXml(System.Text.Rune rune) => !rune.IsBmp || System.Xml.XmlConvert.IsXmlChar((char)rune.Value);

    private static XElement Title(XNamespace word) => new(
        word + "p",
        new XElement(word + "pPr", new XElement(word + "pageBreakBefore")),
        new XElement(word + "r", new XElement(word + "rPr", new XElement(word + "b"), new XElement(word + "sz", new XAttribute(word + "val", "32"))), Text(word, "核验摘要")));

    private static XElement Paragraph(XNamespace word, string text) => new(word + "p", text.Length == 0 ? null : new XElement(word + "r", Text(word, text)));

    private static XElement Table(XNamespace word, ImmutableArray<Annotation> annotations)
    {
        var sides = Sides.Select(side => new XElement(word + side, new XAttribute(word + "val", "single"), new XAttribute(word + "sz", "4"), new XAttribute(word + "space", "0"), new XAttribute(word + "color", "808080")));
        return new(
            word + "tbl",
            new XElement(
                word + "tblPr",
                new XElement(word + "tblW", new XAttribute(word + "w", "5000"), new XAttribute(word + "type", "pct")),
                new XElement(word + "tblBorders", sides)),
            new XElement(word + "tblGrid", Columns.Select(column => new XElement(word + "gridCol", new XAttribute(word + "w", column.Width.ToString(CultureInfo.InvariantCulture))))),
            Row(word, isHead: true, [.. Columns.Select(column => ImmutableArray.Create(column.Head))]),
            annotations.Select((each, at) => Row(word, isHead: false, [[(at + 1).ToString(CultureInfo.InvariantCulture)], [each.Label], [each.Place], each.Lines])));
    }

    private static XElement Row(XNamespace word, bool isHead, ImmutableArray<string>[] cells) => new(
        word + "tr",
        new XElement(word + "trPr", new XElement(word + "cantSplit"), isHead ? new XElement(word + "tblHeader") : null),
        cells.Select((lines, at) => new XElement(
            word + "tc",
            new XElement(word + "tcPr", new XElement(word + "tcW", new XAttribute(word + "w", Columns[at].Width.ToString(CultureInfo.InvariantCulture)), new XAttribute(word + "type", "pct"))),
            (lines.IsEmpty ? [""] : lines).Select(line => Paragraph(word, line)))));
}
