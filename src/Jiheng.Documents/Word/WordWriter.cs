using System.Text;

namespace Jiheng.Documents.Word;

/// <summary>写 Word 文档。Lays a document out as official ones look, and packs it; the same document gives the same bytes.</summary>
public static class WordWriter
{
    private const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private const string RelationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";

    private const string Settings = "settings";

    private static readonly string[] Fixed = ["styles", Settings, "fontTable", "footer1", "footer2"];

    // The same in every document, and so compressed once.
    private static readonly PackedPart[] Constant =
    [
        PackedPart.Of("_rels/.rels", Declaration + $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RelationType}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"""),
        .. Fixed.Where(name => name != Settings).Select(name => PackedPart.Of($"word/{name}.xml", Resource($"{name}.xml"))),
    ];

    private static readonly PackedPart UsualSettings = PackedPart.Of($"word/{Settings}.xml", Resource($"{Settings}.xml"));

    // Word counts page numbers when it opens the document; nothing else has fields it would have to count.
    private static readonly PackedPart CountingSettings = PackedPart.Of($"word/{Settings}.xml", Resource($"{Settings}.xml").Replace("<w:compat>", "<w:updateFields w:val=\"true\"/><w:compat>", StringComparison.Ordinal));

    private static readonly PackedPart ContentTypes = PackedPart.Of("[Content_Types].xml", Types(0));

    private static readonly PackedPart Relations = PackedPart.Of("word/_rels/document.xml.rels", RelationsOf(0));

    /// <summary>The document as .docx.</summary>
    public static byte[] Write(WordDocument document)
    {
        var charts = document.Blocks.OfType<WordBlock.Chart>().ToList();
        var body = new Markup();
        new BodyWriter(body).Write(document);
        List<PackedPart> parts =
        [
            charts.Count == 0 ? ContentTypes : PackedPart.Of("[Content_Types].xml", Types(charts.Count)),
            .. Constant,
            document.Blocks.OfType<WordBlock.Contents>().Any() ? CountingSettings : UsualSettings,
            charts.Count == 0 ? Relations : PackedPart.Of("word/_rels/document.xml.rels", RelationsOf(charts.Count)),
            PackedPart.Of("docProps/core.xml", Properties(document.Title).Written),
            PackedPart.Of("word/document.xml", body.Written),
            .. charts.Select((chart, at) => PackedPart.Of(FormattableString.Invariant($"word/charts/chart{at + 1}.xml"), ChartWriter.Write(chart).Written)),
        ];
        return PackedPart.Package(parts);
    }

    private static Markup Properties(string title) => new Markup()
        .Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8)
        .Raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"u8)
        .Text(title).Raw("</dc:title></cp:coreProperties>"u8);

    private static string Types(int charts)
    {
        var types = new StringBuilder(Declaration + """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>""");
        types.Append(Override("word/document", DocumentType + ".document.main+xml")).Append(Override("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml"));
        foreach (var name in Fixed)
            types.Append(Override($"word/{name}", $"{DocumentType}.{name.TrimEnd('1', '2')}+xml"));
        for (var at = 1; at <= charts; at++)
            types.Append(Override(FormattableString.Invariant($"word/charts/chart{at}"), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"));
        return types.Append("</Types>").ToString();
    }

    private static string Override(string part, string type) => $"""<Override PartName="/{part}.xml" ContentType="{type}"/>""";

    private static string RelationsOf(int charts)
    {
        var relations = new StringBuilder(Declaration + """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""");
        foreach (var name in Fixed)
            relations.Append(Relation(name, name.TrimEnd('1', '2'), name));
        for (var at = 1; at <= charts; at++)
            relations.Append(Relation(FormattableString.Invariant($"chart{at}"), "chart", FormattableString.Invariant($"charts/chart{at}")));
        return relations.Append("</Relationships>").ToString();
    }

    private static string Relation(string id, string type, string target) => $"""<Relationship Id="{id}" Type="{RelationType}/{type}" Target="{target}.xml"/>""";

    private static string Resource(string name)
    {
        using var stream = typeof(WordWriter).Assembly.GetManifestResourceStream("Word/" + name) ?? throw new System.Diagnostics.UnreachableException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
