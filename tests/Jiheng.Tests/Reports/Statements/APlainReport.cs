using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports.Statements;

/// <summary>A text taken line by line: every line is a passage, and lines that begin with a tab are cells.</summary>
internal static class APlainReport
{
    public static ReportText Of(string text, string name = "报告.txt")
    {
        var passages = new List<Passage>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            passages.Add(new(new(start, start + line.Length), line.StartsWith('\t') ? PassageKind.Cell : PassageKind.Paragraph, $"第{passages.Count + 1}段"));
            start += line.Length + 1;
        }
        return new(name, text, [.. passages], [], []);
    }

    /// <summary>A table of plain cells; a row is a line, cells are parted by |, and “&lt;” continues the cell to its left, “^” the one above.</summary>
    public static ReportText WithTable(string before, params string[] rows)
    {
        var content = new System.Text.StringBuilder(before).Append('\n');
        var passages = new List<Passage> { new(new(0, before.Length), PassageKind.Paragraph, "第1段") };
        var grid = rows.Select(row => row.Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        var cells = ImmutableArray.CreateBuilder<ReportCell>();
        for (var row = 0; row < grid.Length; row++)
        {
            for (var column = 0; column < grid[row].Length; column++)
            {
                if (grid[row][column] is "<" or "^")
                    continue;
                var span = new TextSpan(content.Length, content.Length + grid[row][column].Length);
                content.Append(grid[row][column]).Append('\t');
                passages.Add(new(span, PassageKind.Cell, $"表1第{row + 1}行第{column + 1}列"));
                cells.Add(new(row, column, Down(grid, row, column), Across(grid, row, column), span));
            }
        }
        var table = new ReportTable(new(before.Length + 1, content.Length), grid.Length, grid.Max(row => row.Length), cells.ToImmutable(), "表1");
        return new("报告.txt", content.ToString(), [.. passages], [table], []);
    }

    public static ImmutableArray<Statement> Statements(string text) => StatementFinder.Find(Of(text));

    public static ImmutableArray<Finding> Findings(string text) => StatementChecks.Check(Statements(text));

    private static int Across(string[][] grid, int row, int column) => 1 + grid[row].Skip(column + 1).TakeWhile(cell => cell == "<").Count();

    private static int Down(string[][] grid, int row, int column) => 1 + grid.Skip(row + 1).TakeWhile(each => column < each.Length && each[column] == "^").Count();
}
