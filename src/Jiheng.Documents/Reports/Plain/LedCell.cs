using Jiheng.Indicators.Standards;

namespace Jiheng.Documents.Reports.Plain;

/// <summary>A cell of a table in a text file, and whether a blank line after it may be the end of its row.</summary>
internal readonly record struct LedCell(TextSpan Span, bool MayEndRow)
{
    public bool IsBlank => Span.Start == Span.End;
}
