namespace Jiheng.ReportChecks.Text;

/// <summary>报告文本。A report as text, whatever file it came from: one text, and the passages and tables that lie in it.</summary>
/// <remarks>Every position counts characters in <see cref="Content"/>, which <c>jiheng check --text</c> writes out.</remarks>
/// <param name="FileName">Name of the file, without its folder.</param>
/// <param name="Content">Everything that was read, passages parted by line ends, cells by tabs.</param>
/// <param name="Passages">In the order of the text; they do not overlap. Cells of tables are passages too.</param>
/// <param name="Tables">Grids over some of the passages.</param>
/// <param name="NotRead">One Chinese sentence for each part that could not be read: a picture of a page, an encrypted attachment.</param>
public sealed record ReportText(
    string FileName, string Content, ImmutableArray<Passage> Passages, ImmutableArray<ReportTable> Tables, ImmutableArray<string> NotRead)
{
    /// <summary>The characters of a place.</summary>
    public string At(TextSpan span) => Content[span.Start..span.End];
}

/// <summary>段落。A paragraph, a heading, a cell of a table or a note.</summary>
/// <param name="Span">Where it lies in the text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands in the original, in words: “第3页第2段”, “表2第5行第3列”, “Sheet1!B7”.</param>
public sealed record Passage(TextSpan Span, PassageKind Kind, string Place);

/// <summary>段落类别：标题、正文、单元格、脚注、文本框。</summary>
public enum PassageKind { Heading, Paragraph, Cell, Note, TextBox }

/// <summary>报告中的表格。A grid with spans.</summary>
/// <param name="Span">From its first to its last cell.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Number of columns.</param>
/// <param name="Cells">Row by row; a merged cell stands once, at its upper left corner.</param>
/// <param name="Place">“表2”, “第4页的表”.</param>
public sealed record ReportTable(TextSpan Span, int Rows, int Columns, ImmutableArray<ReportCell> Cells, string Place);

/// <summary>单元格。</summary>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 0.</param>
/// <param name="RowSpan">1 where nothing is merged.</param>
/// <param name="ColumnSpan">1 where nothing is merged.</param>
/// <param name="Span">Its passage; empty where the cell is.</param>
public sealed record ReportCell(int Row, int Column, int RowSpan, int ColumnSpan, TextSpan Span);
