using System.Text;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports.Showing;

/// <summary>Builds the text of a report by hand, as a reader would.</summary>
internal sealed class Drafting(string fileName)
{
    private readonly StringBuilder content = new();
    private readonly List<Passage> passages = [];
    private readonly List<ReportTable> tables = [];
    private int paragraphs;

    public Drafting Heading(string text) => Words(text, PassageKind.Heading);

    public Drafting Words(string text, PassageKind kind = PassageKind.Paragraph)
    {
        Add(text, kind, $"第{++paragraphs}段");
        content.Append('\n');
        return this;
    }

    /// <summary>Cells parted by “|”; “^” continues the cell above, “&lt;” the one on the left.</summary>
    public Drafting Table(params string[] rows)
    {
        var (start, place) = (content.Length, $"表{tables.Count + 1}");
        var grid = rows.Select(row => row.Split('|')).ToArray();
        var cells = new List<ReportCell>();
        for (var row = 0; row < grid.Length; row++)
        {
            for (var column = 0; column < grid[row].Length; column++)
            {
                if (grid[row][column] is not ("^" or "<"))
                    cells.Add(Cell(grid, row, column, place));
            }
            content.Length--;
            content.Append('\n');
        }
        tables.Add(new(new(start, content.Length - 1), grid.Length, grid[0].Length, [.. cells], place));
        return this;
    }

    public ReportText Text(params string[] notRead) => new(fileName, content.ToString(), [.. passages], [.. tables], [.. notRead]);

    private ReportCell Cell(string[][] grid, int row, int column, string place)
    {
        var down = grid.Skip(row + 1).TakeWhile(next => next[column] == "^").Count() + 1;
        var across = grid[row].Skip(column + 1).TakeWhile(next => next == "<").Count() + 1;
        var span = Add(grid[row][column], PassageKind.Cell, $"{place}第{row + 1}行第{column + 1}列");
        content.Append('\t');
        return new(row, column, down, across, span);
    }

    private TextSpan Add(string text, PassageKind kind, string place)
    {
        var span = new TextSpan(content.Length, content.Length + text.Length);
        content.Append(text);
        passages.Add(new(span, kind, place));
        return span;
    }
}
