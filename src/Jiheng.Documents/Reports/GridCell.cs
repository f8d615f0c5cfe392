namespace Jiheng.Documents.Reports;

/// <summary>A cell of a table while it is being read, before it has a place in the text.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, string? Place = null);
