using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Web.Checks.Findings;

/// <summary>报告各处。Where a position lies: its passage, its table, its place in words.</summary>
internal sealed class ReportPlaces
{
    private readonly ReportText text;

    public ReportPlaces(ReportText text)
    {
        this.text = text;
        Passages = [.. WithGaps(text)];
    }

    /// <summary>All of the text, also what lies in no passage of the reader's.</summary>
    public ImmutableArray<Passage> Passages { get; }

    public Passage? At(int position)
    {
        var (low, high) = (0, Passages.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Passages[middle].Span.End <= position)
                low = middle + 1;
            else if (Passages[middle].Span.Start > position)
                high = middle - 1;
            else
                return Passages[middle];
        }
        return null;
    }

    public string PlaceOf(TextSpan span) => (span.Length() == 0 ? text.Passages.FirstOrDefault(passage => passage.Span == span) : At(span.Start))?.Place ?? "";

    /// <summary>The cells that stand in one row with a place; empty outside of tables.</summary>
    public ImmutableArray<ReportCell> RowOf(TextSpan span)
    {
        foreach (var table in text.Tables)
        {
            if (table.Span.Holds(span) && table.Cells.FirstOrDefault(cell => cell.Span.Holds(span)) is { } found)
                return [.. table.Cells.Where(cell => cell.Row == found.Row).OrderBy(cell => cell.Column)];
        }
        return [];
    }

    private static IEnumerable<Passage> WithGaps(ReportText text)
    {
        var at = 0;
        foreach (var passage in text.Passages.Where(passage => passage.Span.Length() > 0).OrderBy(passage => passage.Span.Start))
        {
            foreach (var gap in Gaps(text.Content, at, passage.Span.Start))
                yield return gap;
            yield return passage;
            at = Math.Max(at, passage.Span.End);
        }
        foreach (var gap in Gaps(text.Content, at, text.Content.Length))
            yield return gap;
    }

    private static IEnumerable<Passage> Gaps(string content, int start, int end)
    {
        while (start < end)
        {
            var newline = content.IndexOf('\n', start, end - start);
            var stop = newline < 0 ? end : newline;
            if (!string.IsNullOrWhiteSpace(content[start..stop]))
                yield return new(new(start, stop), PassageKind.Paragraph, "");
            start = stop + 1;
        }
    }
}
