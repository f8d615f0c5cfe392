using System.Collections.Immutable;

namespace Jiheng.Documents.Word;

/// <summary>A table: fixed widths, merged cells, rows that stay whole, and a paragraph behind it.</summary>
/// <param name="table">What stands in it.</param>
/// <param name="width">Of all columns together.</param>
/// <param name="staysWithNext">Its last rows stand with what follows the table.</param>
/// <param name="to">Where it is written.</param>
internal sealed class TableWriter(WordBlock.Table table, int width, bool staysWithNext, Markup to)
{
    // A small table stands on one page.
    private const int FewRows = 12;

    private const int LastRows = 2;

    private readonly int[] widths = Shares(table.Widths, width);

    // How many more rows the cell above reaches down, and how many columns across.
    private readonly (int Down, int Across)[] open = new (int, int)[table.Widths.Length];

    public void Write()
    {
        to.Raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\""u8).Number(width)
            .Raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"u8);
        foreach (var column in widths)
            to.Raw("<w:gridCol w:w=\""u8).Number(column).Raw("\"/>"u8);
        to.Raw("</w:tblGrid>"u8);
        for (var at = 0; at < table.Rows.Length; at++)
            Row(table.Rows[at], StaysWithNext(at));
        to.Raw(staysWithNext ? "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"After\"/><w:keepNext/></w:pPr></w:p>"u8 : "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"After\"/></w:pPr></w:p>"u8);
    }

    private bool StaysWithNext(int row) => row < table.Rows.Length - 1 ? table.Rows.Length <= FewRows || (staysWithNext && row >= table.Rows.Length - LastRows) : staysWithNext;

    private void Row(WordRow row, bool isKept)
    {
        to.Raw(row.IsHead ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8 : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        var next = 0;
        for (var column = 0; column < widths.Length;)
        {
            if (open[column] is { Down: > 0 } above)
            {
                Cell(WordCell.Of("", CellLook.Label, above.Across), column, isContinued: true, isKept);
                open[column] = above with { Down = above.Down - 1 };
                column += above.Across;
                continue;
            }
            var cell = next < row.Cells.Length ? row.Cells[next++] : WordCell.Of("", CellLook.Text);
            cell = cell with { Across = Math.Clamp(cell.Across, 1, widths.Length - column) };
            open[column] = (cell.Down - 1, cell.Across);
            Cell(cell, column, isContinued: false, isKept);
            column += cell.Across;
        }
        to.Raw("</w:tr>"u8);
    }

    private void Cell(WordCell cell, int column, bool isContinued, bool isKept)
    {
        var across = 0;
        for (var at = column; at < column + cell.Across; at++)
            across += widths[at];
        to.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8).Number(across).Raw("\" w:type=\"dxa\"/>"u8);
        if (cell.Across > 1)
            to.Raw("<w:gridSpan w:val=\""u8).Number(cell.Across).Raw("\"/>"u8);
        if (isContinued)
            to.Raw("<w:vMerge/>"u8);
        else if (cell.Down > 1)
            to.Raw("<w:vMerge w:val=\"restart\"/>"u8);
        to.Raw("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\""u8).Raw(table.IsDense ? "D"u8 : "C"u8).Raw(Look(cell.Look)).Raw(isKept ? "\"/><w:keepNext/></w:pPr>"u8 : "\"/></w:pPr>"u8);
        RunWriter.Write(cell.Runs, to);
        to.Raw("</w:p></w:tc>"u8);
    }

    private static ReadOnlySpan<byte> Look(CellLook look) => look switch
    {
        CellLook.Label => "L"u8,
        CellLook.Text => "T"u8,
        CellLook.Centre => "C"u8,
        CellLook.Number => "N"u8,
        _ => throw new System.Diagnostics.UnreachableException($"{look}"),
    };

    // In proportion, and together exactly the width.
    private static int[] Shares(ImmutableArray<int> parts, int width)
    {
        var (whole, before, shares) = (parts.Sum(), 0, new int[parts.Length]);
        for (var at = 0; at < parts.Length; at++)
        {
            shares[at] = (width * (before + parts[at]) / whole) - (width * before / whole);
            before += parts[at];
        }
        return shares;
    }
}
