using Jiheng.ReportChecks.Statements;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>数据点的读取。Every number of the report in the order of its text, those of sentences and those of cells alike.</summary>
internal static class FactReader
{
    public static ImmutableArray<Fact> Read(ReportText report)
    {
        var cells = Cells(report);
        var facts = ImmutableArray.CreateBuilder<Fact>();
        var block = -1;
        TableGrid? table = null;
        foreach (var passage in report.Passages.Where(passage => passage.Span.End > passage.Span.Start))
        {
            var isCell = cells.TryGetValue(passage.Span, out var cell);
            if (!isCell || cell.Grid != table)
                block++;
            table = isCell ? cell.Grid : null;
            if (isCell && (cell.Grid.Rate(cell.Row, cell.Column) ?? cell.Grid.Number(cell.Row, cell.Column)) is { } amount)
                facts.Add(new(amount, facts.Count, block, cell.Grid.Label(cell.Row) + cell.Grid.ColumnHeading(cell.Row, cell.Column)));
            else
                AddSentences(report, passage, block, facts);
        }
        return facts.ToImmutable();
    }

    private static void AddSentences(ReportText report, Passage passage, int block, ImmutableArray<Fact>.Builder facts)
    {
        var line = Line.Of(report.At(passage.Span), passage.Span.Start);
        foreach (var mention in line.Mentions)
            facts.Add(new(mention.Amount, facts.Count, block, Named(line, mention)) { Line = line, Mention = mention });
    }

    // A clause that says only “完成” is named by the one before it.
    private static string Named(Line line, Mention mention) =>
        mention.Label.Length >= 6 ? mention.Label : line.Text[Math.Max(0, mention.Start - 16)..mention.Start];

    private static Dictionary<TextSpan, (TableGrid Grid, int Row, int Column)> Cells(ReportText report)
    {
        var cells = new Dictionary<TextSpan, (TableGrid, int, int)>();
        foreach (var table in report.Tables)
        {
            var grid = new TableGrid(report, table);
            foreach (var cell in table.Cells.Where(cell => cell.Span.End > cell.Span.Start))
                cells[cell.Span] = (grid, cell.Row, cell.Column);
        }
        return cells;
    }
}
