using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports.Pdf;

/// <summary>Paragraphs and tables out of the lines of the pages; both go on over the end of a page.</summary>
internal sealed class PdfPassages(ReportTextBuilder report)
{
    private readonly List<PdfLine> open = [];
    private PdfTable? table;
    private int page;
    private int openPage;
    private int paragraph;

    public void Add(IReadOnlyList<PdfPage> pages)
    {
        foreach (var one in pages)
        {
            (page, paragraph) = (one.Number, open.Count > 0 && openPage == one.Number ? paragraph : 0);
            Add(one, Tables(one));
        }
        EndTable();
        EndParagraph();
    }

    // Where rules were drawn they say what the cells are; elsewhere only the places of the words do.
    private static List<RuledTable> Tables(PdfPage one)
    {
        var ruled = PdfGrid.Of(one.Rules);
        var free = one.Lines.Where(line => !ruled.Exists(table => table.Box.Holds(line.Box))).SelectMany(line => line.Words);
        return [.. ruled.Concat(PdfAlignment.Of(free.Where(word => !ruled.Exists(table => table.Box.Holds(word.Box))))).OrderBy(table => table.Box.Top)];
    }

    private void Add(PdfPage one, List<RuledTable> tables)
    {
        var words = tables.ToDictionary(ruled => ruled, _ => new List<PdfWord>());
        var pieces = new List<(double Top, PdfLine? Line, RuledTable? Table)>();
        foreach (var line in one.Lines)
        {
            var home = tables.Find(ruled => ruled.Box.Holds(line.Box)) ?? tables.Find(ruled => line.Words.Any(word => ruled.Box.Holds(word.Box)));
            if (home is null)
                pieces.Add((line.Box.Top, line, null));
            else
                words[home].AddRange(line.Words);
        }
        foreach (var ruled in tables)
        {
            // A table stands before the first line that begins below it.
            var at = pieces.FindIndex(piece => piece.Top >= ruled.Box.Bottom - 3);
            pieces.Insert(at < 0 ? pieces.Count : at, (ruled.Box.Top, null, ruled));
        }
        foreach (var (_, line, ruled) in pieces)
        {
            if (ruled is not null)
                AddTable(PdfTable.Of(ruled, words[ruled], page));
            else if (line is not null)
                AddLine(line);
        }
    }

    private void AddTable(PdfTable next)
    {
        EndParagraph();
        if (table?.Continued(next) == true)
            return;
        EndTable();
        table = next;
    }

    private void AddLine(PdfLine line)
    {
        EndTable();
        if (open.Count > 0 && !PdfParagraph.GoesOn(open, line))
            EndParagraph();
        if (open.Count == 0)
            openPage = page;
        open.Add(line);
    }

    private void EndTable()
    {
        if (table is { } done)
            report.Table(done.Cells, $"第{done.Page}页的表{report.Tables + 1}");
        table = null;
    }

    private void EndParagraph()
    {
        if (open.Count == 0)
            return;
        paragraph = openPage == page ? paragraph + 1 : paragraph;
        var text = PdfParagraph.Text(open);
        report.Paragraph(text, Headings.Looks(text) ? PassageKind.Heading : PassageKind.Paragraph, openPage == page ? $"第{openPage}页第{paragraph}段" : $"第{openPage}页末段");
        open.Clear();
    }
}
