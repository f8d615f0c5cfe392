using System.Text;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Contents;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports.Findings;

/// <summary>A small invented report: lines of text and tables, put together as a reader of documents would.</summary>
internal sealed class AReport
{
    private readonly StringBuilder content = new();

    private readonly List<Passage> passages = [];

    private readonly List<ReportTable> tables = [];

    /// <summary>With a title of 2023 and these paragraphs.</summary>
    public static AReport Of(params string[] lines) => new AReport().With("示例市水文站2023年度部门整体支出绩效自评报告").With(lines);

    public static AReport Untitled(params string[] lines) => new AReport().With(lines);

    public static CheckContent Content { get; } = CheckContentReader.Read(name => Repository.Source(Path.Combine("report-checks", name))).Value
        ?? throw new InvalidOperationException("report-checks");

    public AReport With(params string[] lines)
    {
        foreach (var line in lines)
            passages.Add(new(Write(line, '\n'), PassageKind.Paragraph, $"第{passages.Count + 1}段"));
        return this;
    }

    /// <summary>Rows of cells parted by “|”; a cell “^” belongs to the cell above it.</summary>
    public AReport WithTable(params string[] rows) => WithTable(rows.Select(row => row.Split('|')).ToArray());

    public AReport WithTable(string[][] rows)
    {
        var cells = new List<ReportCell>();
        var columns = rows.Max(row => row.Length);
        var start = content.Length;
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var above = cells.FindLastIndex(cell => cell.Column == column);
                if (rows[row][column] == "^" && above >= 0)
                {
                    cells[above] = cells[above] with { RowSpan = row - cells[above].Row + 1 };
                    continue;
                }
                var span = Write(rows[row][column], column == rows[row].Length - 1 ? '\n' : '\t');
                cells.Add(new(row, column, 1, 1, span));
                passages.Add(new(span, PassageKind.Cell, $"表{tables.Count + 1}第{row + 1}行第{column + 1}列"));
            }
        }
        tables.Add(new(new(start, content.Length), rows.Length, columns, [.. cells], $"表{tables.Count + 1}"));
        return this;
    }

    public ReportText Text(string name = "报告.txt") => new(name, content.ToString(), [.. passages], [.. tables], []);

    public CheckedReport Checked() => ReportChecker.Check(Text(), Content);

    /// <summary>The findings of one code.</summary>
    public ImmutableArray<Finding> Findings(string code) => [.. Checked().Findings.Where(finding => finding.Code == code)];

    private TextSpan Write(string text, char end)
    {
        var start = content.Length;
        content.Append(text).Append(end);
        return new(start, start + text.Length);
    }
}
