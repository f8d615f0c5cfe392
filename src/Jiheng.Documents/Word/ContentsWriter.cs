namespace Jiheng.Documents.Word;

/// <summary>The table of contents: its entries are there at once and lead to their headings, their page numbers are counted by the program that opens the
/// document. They are no field TOC: LibreOffice leaves the numbers inside one empty.</summary>
internal static class ContentsWriter
{
    public static void Write(WordBlock.Contents contents, WordDocument document, Markup to)
    {
        to.Raw("<w:p><w:pPr><w:pStyle w:val=\"ContentsTitle\"/></w:pPr>"u8);
        RunWriter.Write(new WordRun(contents.Title), to);
        to.Raw("</w:p>"u8);
        var headings = document.Blocks.OfType<WordBlock.Heading>().Select((heading, at) => (heading, Number: at + 1)).Where(each => each.heading.Level <= contents.Levels).ToList();
        foreach (var (heading, number) in headings)
        {
            to.Raw(heading.Level == 1 ? "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>"u8 : "<w:p><w:pPr><w:pStyle w:val=\"TOC2\"/></w:pPr>"u8);
            Entry(heading, number, to);
            to.Raw("</w:p>"u8);
        }
    }

    private static void Entry(WordBlock.Heading heading, int number, Markup to)
    {
        to.Raw("<w:hyperlink w:anchor=\"_Toc"u8).Number(number).Raw("\" w:history=\"1\">"u8);
        RunWriter.Write(new WordRun(heading.Text), to);
        to.Raw("<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF _Toc"u8).Number(number)
            .Raw(" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>"u8);
    }
}
