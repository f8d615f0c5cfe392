using System.Collections.Immutable;

namespace Jiheng.Documents.Word;

/// <summary>The main part of a document: paragraphs, tables, the sections they stand in.</summary>
internal sealed class BodyWriter(Markup to)
{
    private const int PortraitWidth = 8_844;

    private const int LandscapeWidth = 13_942;

    // Of the title of a cover, as its style has it, and no smaller than any other title.
    private const int LargestCover = 60;

    private const int SmallestCover = 44;

    // Of a Chinese character: fonts that stand in for those named have wide digits, and set them apart from what is beside them.
    private const decimal WidestDigit = 0.7m;

    private const int BesideCover = 240;

    private int width = PortraitWidth;
    private int headings;
    private int charts;

    public void Write(WordDocument document)
    {
        to.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        to.Raw("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"u8);
        var firstNumbered = document.Sections.FirstOrDefault(section => section.HasPageNumbers);
        for (var at = 0; at < document.Sections.Length; at++)
        {
            var section = document.Sections[at];
            width = section.IsLandscape ? LandscapeWidth : PortraitWidth;
            for (var next = 1; next <= section.Blocks.Length; next++)
                Block(section.Blocks[next - 1], document, isBeforeClosing: next < section.Blocks.Length && section.Blocks[next] is WordBlock.Paragraph { Look: WordLook.Closing });
            if (at < document.Sections.Length - 1)
            {
                to.Raw("<w:p><w:pPr><w:pStyle w:val=\"After\"/>"u8);
                Page(section, ReferenceEquals(section, firstNumbered));
                to.Raw("</w:pPr></w:p>"u8);
            }
            else
            {
                Page(section, ReferenceEquals(section, firstNumbered));
            }
        }
        to.Raw("</w:body></w:document>"u8);
    }

    // What stands before the 落款 goes with it, so that no page has nothing but a name and a date.
    private void Block(WordBlock block, WordDocument document, bool isBeforeClosing)
    {
        switch (block)
        {
            case WordBlock.Headline title:
                Paragraph("Title"u8, [new(title.Text)]);
                break;
            case WordBlock.Heading heading:
                Heading(heading);
                break;
            case WordBlock.Paragraph { Look: WordLook.CoverTitle } title:
                CoverTitle(title.Runs);
                break;
            case WordBlock.Paragraph paragraph:
                Paragraph(Style(paragraph.Look), paragraph.Runs, isBeforeClosing);
                break;
            case WordBlock.Contents contents:
                ContentsWriter.Write(contents, document, to);
                break;
            case WordBlock.Table table:
                new TableWriter(table, width, isBeforeClosing, to).Write();
                break;
            case WordBlock.Chart chart:
                Drawing(chart);
                break;
            case WordBlock.Signatures signatures:
                Signatures(signatures);
                break;
            case WordBlock.CoverLine line:
                CoverLine(line);
                break;
            case WordBlock.NewPage:
                to.Raw("<w:p><w:pPr><w:pStyle w:val=\"After\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>"u8);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"{block}");
        }
    }

    private static ReadOnlySpan<byte> Style(WordLook look) => look switch
    {
        WordLook.Body => "Body"u8,
        WordLook.Note => "Note"u8,
        WordLook.Unit => "Unit"u8,
        WordLook.Closing => "Signed"u8,
        _ => throw new System.Diagnostics.UnreachableException($"{look}"),
    };

    // “2020年度部门整体支出绩效自评” is a little too long for one line: smaller, it does not break within a word.
    private void CoverTitle(ImmutableArray<WordRun> runs)
    {
        var longest = string.Concat(runs.Select(run => run.Text)).Split('\n').Max(line => line.Sum(each => char.IsAscii(each) ? WidestDigit : 1m));
        // A size is in half points, ten of the page's units each.
        var size = longest > 0m ? Math.Clamp((int)((width - BesideCover) / longest / 10m), SmallestCover, LargestCover) : LargestCover;
        Start("CoverTitle"u8);
        foreach (var run in runs)
            RunWriter.Write(run, to, size == LargestCover ? null : size);
        to.Raw("</w:p>"u8);
    }

    private void Paragraph(ReadOnlySpan<byte> style, ImmutableArray<WordRun> runs, bool staysWithNext = false)
    {
        if (staysWithNext)
            to.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Raw(style).Raw("\"/><w:keepNext/></w:pPr>"u8);
        else
            Start(style);
        RunWriter.Write(runs, to);
        to.Raw("</w:p>"u8);
    }

    private void Start(ReadOnlySpan<byte> style) => to.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Raw(style).Raw("\"/></w:pPr>"u8);

    private void Heading(WordBlock.Heading heading)
    {
        headings++;
        Start(heading.Level switch { 1 => "Heading1"u8, 2 => "Heading2"u8, _ => "Heading3"u8 });
        to.Raw("<w:bookmarkStart w:id=\""u8).Number(headings).Raw("\" w:name=\"_Toc"u8).Number(headings).Raw("\"/>"u8);
        RunWriter.Write(new WordRun(heading.Text), to);
        to.Raw("<w:bookmarkEnd w:id=\""u8).Number(headings).Raw("\"/></w:p>"u8);
    }

    private void CoverLine(WordBlock.CoverLine line)
    {
        Start("CoverLine"u8);
        RunWriter.Write(new WordRun(line.Label + "："), to);
        if (line.Text.Length > 0)
            to.Raw("<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\"> "u8).Text(line.Text).Raw("</w:t></w:r>"u8);
        to.Raw("<w:r><w:tab/></w:r></w:p>"u8);
    }

    // Two to a line.
    private void Signatures(WordBlock.Signatures signatures)
    {
        foreach (var pair in signatures.Labels.Chunk(2))
        {
            Start("Sign"u8);
            for (var at = 0; at < pair.Length; at++)
            {
                if (at > 0)
                    to.Raw("<w:r><w:tab/></w:r>"u8);
                RunWriter.Write(new WordRun(pair[at] + "："), to);
                to.Raw("<w:r><w:tab/></w:r>"u8);
            }
            to.Raw("</w:p>"u8);
        }
    }

    private void Drawing(WordBlock.Chart chart)
    {
        const int emuPerTwip = 635;
        const int most = 8_844;
        charts++;
        to.Raw("<w:p><w:pPr><w:pStyle w:val=\"Normal\"/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""u8)
            .Number(Math.Min(width, most) * emuPerTwip).Raw("\" cy=\""u8).Number(ChartWriter.Height(chart) * emuPerTwip)
            .Raw("\"/><wp:docPr id=\""u8).Number(charts).Raw("\" name=\"chart"u8).Number(charts).Raw("\" descr=\""u8).Text(ChartWriter.Words(chart))
            .Raw("\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"chart"u8)
            .Number(charts).Raw("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"u8);
    }

    // A4 with the margins of official documents.
    private void Page(WordSection section, bool startsNumbers)
    {
        to.Raw("<w:sectPr>"u8);
        if (section.HasPageNumbers)
            to.Raw("<w:footerReference w:type=\"default\" r:id=\"footer1\"/><w:footerReference w:type=\"even\" r:id=\"footer2\"/>"u8);
        to.Raw(section.IsLandscape
            ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1588\" w:right=\"1448\" w:bottom=\"1474\" w:left=\"1448\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>"u8
            : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>"u8);
        if (startsNumbers)
            to.Raw("<w:pgNumType w:start=\"1\"/>"u8);
        to.Raw("</w:sectPr>"u8);
    }
}
