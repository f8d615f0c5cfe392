using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>数据点的读取。Every number of the report in the order of its text, those of sentences and those of cells alike.</summary>
internal static partial class FactReader
{
    /// <param name="report">The report.</param>
    /// <param name="lines">Its passages that are not empty, in order.</param>
    /// <param name="tables">Its tables, in order.</param>
    public static ImmutableArray<Fact> Read(ReportText report, ImmutableArray<Line> lines, ImmutableArray<TableGrid> tables)
    {
        var cells = Cells(report, tables);
        var facts = ImmutableArray.CreateBuilder<Fact>();
        var block = -1;
        TableGrid? table = null;
        foreach (var line in lines)
        {
            var isCell = cells.TryGetValue(line.Whole, out var cell);
            if (!isCell || cell.Grid != table)
                block++;
            table = isCell ? cell.Grid : null;
            if (isCell && (cell.Grid.Rate(cell.Row, cell.Column) ?? cell.Grid.Number(cell.Row, cell.Column)) is { } amount)
                facts.Add(OfCell(amount, cell, facts.Count, block));
            else if (!isCell || !IsStandard(line))
                AddSentences(line, block, isCell ? cell : null, facts);
        }
        return TableUnits.Given(facts.ToImmutable());
    }

    private static Fact OfCell(PrintedAmount amount, (TableGrid Grid, int Row, int Column) cell, int order, int block)
    {
        var heading = cell.Grid.ColumnHeading(cell.Row, cell.Column);
        var labels = RowLabels(cell.Grid, cell.Row, cell.Column);
        return new(UnitBeside(amount, cell, heading), order, block, string.Concat(labels) + heading) { Labels = labels, Row = cell.Row, Column = cell.Column, Heading = heading, IsTotal = TotalRows.IsTotal(cell.Grid, cell.Row) };
    }

    [GeneratedRegex("目标|指标值|完成|实际|计划|预期", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Measures { get; }

    [GeneratedRegex("^(?:计量)?单位$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex UnitHead { get; }

    // “环境信访按期办结率│＝│100│%│98.5”: the unit of target and result has a column of its own.
    private static PrintedAmount UnitBeside(PrintedAmount amount, (TableGrid Grid, int Row, int Column) cell, string heading)
    {
        if (!amount.IsBare || !Measures.IsMatch(heading))
            return amount;
        var (grid, row, _) = cell;
        var said = Enumerable.Range(0, grid.Columns).Where(column => UnitHead.IsMatch(WordForms.Plain(grid.ColumnHeading(row, column)))).Select(column => WordForms.Plain(grid.Words(row, column))).FirstOrDefault(words => words.Length > 0);
        return said is not null && Unit.Find(said) is { } unit ? amount.In(unit) : amount;
    }

    // What a scoring standard says are conditions, not facts.
    private static bool IsStandard(Line line) => line.Text.Length > LongestName && Points.Count(line.Text) > 1;

    [GeneratedRegex(@"[得扣计减加]\s*\d+(?:\.\d+)?\s*分|不得分|满分|计分|扣完|酌情", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Points { get; }

    // The names to the left of a number; what is longer is no name.
    private static ImmutableArray<string> RowLabels(TableGrid grid, int row, int column) =>
        [.. Enumerable.Range(0, column).Select(at => grid.CoveringWords(row, at)).Where(words => words.Length is > 0 and <= LongestName)];

    private const int LongestName = 16;

    private static void AddSentences(Line line, int block, (TableGrid Grid, int Row, int Column)? cell, ImmutableArray<Fact>.Builder facts)
    {
        // “≥95%”, “640批次”: the only number of a cell is what its row and column name.
        var isOnly = line.Mentions.Length == 1 && line.Text.Length <= LongestName;
        foreach (var mention in line.Mentions)
        {
            var words = isOnly && cell is { } place ? string.Concat(RowLabels(place.Grid, place.Row, place.Column)) + place.Grid.ColumnHeading(place.Row, place.Column) + mention.Label : Named(line, mention);
            facts.Add(new(mention.Amount, facts.Count, block, words) { Line = line, Mention = mention, IsInCell = cell is not null, Row = isOnly ? cell?.Row : null });
        }
    }

    // A clause that says only “完成” is named by the one before it.
    private static string Named(Line line, Mention mention) =>
        mention.Label.Length >= 6 ? mention.Label : line.Text[Math.Max(0, mention.Start - 16)..mention.Start];

    private static Dictionary<TextSpan, (TableGrid Grid, int Row, int Column)> Cells(ReportText report, ImmutableArray<TableGrid> tables)
    {
        var cells = new Dictionary<TextSpan, (TableGrid, int, int)>();
        foreach (var (table, grid) in report.Tables.Zip(tables))
        {
            foreach (var cell in table.Cells.Where(cell => cell.Span.End > cell.Span.Start))
                cells[cell.Span] = (grid, cell.Row, cell.Column);
        }
        return cells;
    }
}
