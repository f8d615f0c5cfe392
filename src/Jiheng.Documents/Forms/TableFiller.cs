using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Word;

namespace Jiheng.Documents.Forms;

/// <summary>A table of a form, filled in.</summary>
internal sealed class TableFiller(DocumentFacts facts, FieldRuns runs)
{
    /// <summary>The unit above it and the table; nothing where every row with figures was left out.</summary>
    public IEnumerable<WordBlock> Blocks(FormTable table)
    {
        var (rows, hasFigures, isFilled) = (ImmutableArray.CreateBuilder<WordRow>(), false, false);
        for (var at = 0; at < table.Rows.Length; at++)
        {
            if (table.Rows[at] is FormRow.Indicators indicators)
            {
                rows.AddRange(new IndicatorRows(indicators, table, facts).All());
                isFilled = true;
                continue;
            }
            var cells = ((FormRow.Cells)table.Rows[at]).Items;
            var figures = cells.SelectMany(cell => runs.Fields(cell.Text)).OfType<BoundField.Figure>().ToList();
            hasFigures |= figures.Count > 0;
            var isKnown = figures.Any(figure => facts.Values.Figure(figure.Element, figure.LastYear) is not FieldValue.Missing);
            isFilled |= isKnown;
            if (table.Missing != WhenMissing.LeftOut || figures.Count == 0 || isKnown)
                rows.Add(new([.. cells.Select(cell => Cell(cell, table, isUnderHead: at >= table.HeadRows && table.HeadRows > 0))], IsHead: at < table.HeadRows));
        }
        if (table.Missing == WhenMissing.LeftOut && hasFigures && !isFilled)
            yield break;
        if (table.Unit is { IsShown: true } unit)
            yield return WordBlock.Paragraph.Of($"单位：{unit.Unit.Name}", WordLook.Unit);
        yield return new WordBlock.Table(table.Widths, rows.ToImmutable(), table.IsDense);
    }

    // Names of rows are text under a head; elsewhere, as in forms, every name stands out.
    private WordCell Cell(FormCell cell, FormTable table, bool isUnderHead)
    {
        var (filled, isNumber) = runs.Cell(cell.Text, table);
        return new(filled, isNumber ? CellLook.Number : cell.IsLabel && !isUnderHead ? CellLook.Label : CellLook.Text, cell.Across, cell.Down);
    }
}
