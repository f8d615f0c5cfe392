namespace Jiheng.Documents.Workbooks.Writing;

/// <summary>How high a row must be for its longest cell. Spreadsheet programs do not all work it out themselves when they open a file.</summary>
internal static class RowHeight
{
    private const int Line = 15;

    private const int Margin = 5;

    private const int Unbounded = 1_000_000;

    // What a row can be at most.
    private const int Highest = 409;

    /// <summary>In points; nothing for a row of single lines.</summary>
    public static int? Of(WrittenSheet sheet, int row)
    {
        var lines = 1;
        for (var column = 0; column < sheet.Rows[row].Length; column++)
        {
            if (sheet.Rows[row][column] is WrittenCell.Text { Content: var content, Style: var style } && style is not CellStyle.Title)
                lines = Math.Max(lines, Lines(content, Width(sheet, row + 1, column + 1)));
        }
        return sheet.Rows[row] is [WrittenCell.Text { Style: CellStyle.Title }, ..] ? (2 * Line) + Margin : lines == 1 ? null : Math.Min(Highest, (lines * Line) + Margin);
    }

    // A cell merged over columns has the room of all of them; one merged over rows has the room of their heights, and does not ask for more.
    private static int Width(WrittenSheet sheet, int row, int column)
    {
        foreach (var block in sheet.Merged)
        {
            if (block.FirstRow == row && block.FirstColumn == column)
                return block.LastRow > block.FirstRow ? Unbounded : sheet.Widths.Skip(column - 1).Take(block.LastColumn - column + 1).Sum();
        }
        return column <= sheet.Widths.Length ? sheet.Widths[column - 1] : Unbounded;
    }

    private static int Lines(string content, int width)
    {
        var room = Math.Max(1, width - 1);
        return content.Split('\n').Sum(line => Math.Max(1, (Columns(line) + room - 1) / room));
    }

    // A Chinese character is as wide as two Latin ones.
    private static int Columns(string line) => line.Sum(c => c < '\u2E80' && c is not ('“' or '”' or '—' or '…' or '×' or '÷' or '≤' or '≥' or >= '①' and <= '⑳') ? 1 : 2);
}
