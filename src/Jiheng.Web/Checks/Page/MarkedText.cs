using System.Text;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Web.Checks.Page;

/// <summary>标注过的文字。A passage with its places marked, its compared numbers set off, and a link to the card behind each place.</summary>
internal sealed class MarkedText(ReportText text, ImmutableArray<Mark> marks, ImmutableArray<TextSpan> numbers)
{
    private readonly HashSet<string> linked = new(StringComparer.Ordinal);

    public string Of(TextSpan passage)
    {
        var here = marks.Where(mark => Touches(mark.Span, passage)).ToList();
        if (here.Count == 0)
            return Html.Encoded(text.At(passage));
        var inside = numbers.Where(number => number.Overlaps(passage)).ToList();
        var page = new StringBuilder();
        var ends = Ends(passage, here.Select(mark => mark.Span).Concat(inside));
        var at = passage.Start;
        foreach (var end in ends)
        {
            Piece(page, new(at, end), here, inside);
            foreach (var mark in here.Where(mark => mark.Span.Within(passage).End == end && mark.Number > 0 && linked.Add(mark.Id)))
                Link(page, mark);
            at = end;
        }
        return page.ToString();
    }

    private static bool Touches(TextSpan span, TextSpan passage) => span.Overlaps(passage) || (span.Length() == 0 && passage.Holds(span));

    private static SortedSet<int> Ends(TextSpan passage, IEnumerable<TextSpan> spans)
    {
        SortedSet<int> ends = [passage.End];
        foreach (var span in spans.Select(span => span.Within(passage)))
        {
            ends.Add(span.Start);
            ends.Add(span.End);
        }
        return ends;
    }

    private void Piece(StringBuilder page, TextSpan piece, List<Mark> here, List<TextSpan> inside)
    {
        if (piece.Length() == 0)
            return;
        var encoded = Html.Encoded(text.At(piece));
        var over = here.Where(mark => mark.Span.Holds(piece)).ToList();
        if (over.Count == 0)
        {
            page.Append(encoded);
            return;
        }
        page.Append("<mark class=\"").AppendJoin(' ', over.Select(mark => mark.Style).Distinct(StringComparer.Ordinal)).Append('"');
        var cards = over.Where(mark => mark.Number > 0).Select(mark => mark.Card).Distinct(StringComparer.Ordinal).ToList();
        if (cards.Count > 0)
            page.Append(" data-of=\"").AppendJoin(' ', cards).Append('"');
        else
            page.Append(" title=\"").Append(Html.Encoded(over[0].Hint)).Append('"');
        page.Append('>').Append(inside.Exists(number => number.Holds(piece)) && cards.Count > 0 ? $"<b>{encoded}</b>" : encoded).Append("</mark>");
    }

    private static void Link(StringBuilder page, Mark mark) => page
        .Append("<a class=\"ref ").Append(mark.Style).Append("\" id=\"").Append(mark.Id).Append("\" href=\"#").Append(mark.Card)
        .Append("\" aria-label=\"第").Append(mark.Number).Append("条\">").Append(mark.Number).Append("</a>");
}
