using System.Collections.Immutable;
using System.Text;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports;

/// <summary>Writes one text from passages and grids as a format hands them over. A row of a table is a line, its cells are parted by tabs.</summary>
internal sealed class ReportTextBuilder(string fileName, ReadLimits limits)
{
    private readonly StringBuilder content = new();
    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<ReportTable>.Builder tables = ImmutableArray.CreateBuilder<ReportTable>();
    private readonly ImmutableArray<string>.Builder notRead = ImmutableArray.CreateBuilder<string>();

    public int Tables => tables.Count;

    public bool IsEmpty => passages.Count == 0;

    public void Paragraph(string text, PassageKind kind, string place)
    {
        var clean = Tidy.Text(text);
        if (clean.Length == 0)
            return;
        passages.Add(new(Append(clean), kind, place));
        content.Append('\n');
    }

    /// <summary>The next table; a place left open is “表2”, and that of its cells “表2第5行第3列”.</summary>
    public void Table(IReadOnlyCollection<GridCell> cells, string? place = null)
    {
        var name = place ?? $"表{tables.Count + 1}";
        if (cells.Count == 0 || cells.All(cell => string.IsNullOrWhiteSpace(cell.Text)))
            return;
        var start = content.Length;
        var placed = ImmutableArray.CreateBuilder<ReportCell>(cells.Count);
        foreach (var row in cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            foreach (var cell in row.OrderBy(cell => cell.Column))
            {
                placed.Add(new(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, Cell(cell, name)));
                content.Append('\t');
            }
            content.Length--;
            content.Append('\n');
        }
        tables.Add(new(
            new(start, content.Length - 1), cells.Max(cell => cell.Row + cell.RowSpan), cells.Max(cell => cell.Column + cell.ColumnSpan), placed.ToImmutable(), name));
    }

    public void NotRead(string sentence)
    {
        if (!notRead.Contains(sentence))
            notRead.Add(sentence);
    }

    public ReportText Build() => new(fileName, content.ToString(), passages.ToImmutable(), tables.ToImmutable(), notRead.ToImmutable());

    private TextSpan Cell(GridCell cell, string table)
    {
        var clean = Tidy.Text(cell.Text);
        var span = Append(clean);
        if (clean.Length > 0)
            passages.Add(new(span, PassageKind.Cell, cell.Place ?? $"{table}第{cell.Row + 1}行第{cell.Column + 1}列"));
        return span;
    }

    private TextSpan Append(string text)
    {
        if (content.Length + text.Length > limits.MostCharacters)
            throw new RefusedException($"文字超过{limits.MostCharacters / 10_000}万字；请拆分成几个文件后再试。");
        var start = content.Length;
        content.Append(text);
        return new(start, content.Length);
    }
}
