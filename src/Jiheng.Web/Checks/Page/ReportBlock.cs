using Jiheng.ReportChecks.Text;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Web.Checks.Page;

/// <summary>版块。A paragraph or a whole table, in the order of the text.</summary>
internal abstract record ReportBlock(int Start)
{
    internal sealed record Words(Passage Passage) : ReportBlock(Passage.Span.Start);

    internal sealed record Grid(ReportTable Table) : ReportBlock(Table.Span.Start);

    public static IReadOnlyList<ReportBlock> Of(ReportText text, ReportPlaces places)
    {
        var tables = Outermost(text);
        var cells = tables.SelectMany(table => table.Cells).Select(cell => cell.Span).ToHashSet();
        var words = places.Passages.Where(passage => !cells.Contains(passage.Span) && !tables.Exists(table => IsDrawn(passage, table))).Select(passage => new Words(passage));
        return [.. tables.Select(table => new Grid(table)).Concat<ReportBlock>(words).OrderBy(block => block.Start)];
    }

    private static bool IsDrawn(Passage passage, ReportTable table) =>
        table.Span.Holds(passage.Span) && table.Cells.Any(cell => cell.Span.Holds(passage.Span));

    private static List<ReportTable> Outermost(ReportText text)
    {
        var (tables, end) = (new List<ReportTable>(), 0);
        foreach (var table in text.Tables.Where(table => !table.Cells.IsEmpty).OrderBy(table => table.Span.Start).ThenByDescending(table => table.Span.End))
        {
            if (table.Span.Start < end)
                continue;
            tables.Add(table);
            end = table.Span.End;
        }
        return tables;
    }
}
