using System.Text;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Web.Checks.Page;

/// <summary>标注过的文字。A passage with its places marked, its compared numbers set off, and a link to the card behind each place.</summary>
internal sealed class MarkedText(ReportText text, ImmutableArray<Annotation> annotations, ImmutableArray<TextSpan> numbers)
{
    private readonly HashSet<string> linked = new(StringComparer.Ordinal);

    public string Of(TextSpan passage)
    {
        var here = annotations.Where(annotation => Touches(annotation.Span, passage)).ToList();
        if (here.Count == 0)
            return Html.Encoded(text.At(passage));
        var inside = numbers.Where(number => number.Overlaps(passage)).ToList();
        var page = new StringBuilder();
        var ends = Ends(passage, here.Select(annotation => annotation.Span).Concat(inside));
        var at = passage.Start;
        foreach (var end in ends)
        {
            Piece(page, new(at, end), here, inside);
            foreach (var annotation in here.Where(annotation => annotation.Span.Within(passage).End == end && annotation.Number > 0 && linked.Add(annotation.Id)))
                Link(page, annotation);
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

    private void Piece(StringBuilder page, TextSpan piece, List<Annotation> here, List<TextSpan> inside)
    {
        if (piece.Length() == 0)
            return;
        var encoded = Html.Encoded(text.At(piece));
        var over = here.Where(annotation => annotation.Span.Holds(piece)).ToList();
        if (over.Count == 0)
        {
            page.Append(encoded);
            return;
        }
        page.Append("<mark class=\"").AppendJoin(' ', over.Select(annotation => annotation.Style).Distinct(StringComparer.Ordinal)).Append('"');
        var cards = over.Where(annotation => annotation.Number > 0).Select(annotation => annotation.Card).Distinct(StringComparer.Ordinal).ToList();
        if (cards.Count > 0)
            page.Append(" data-of=\"").AppendJoin(' ', cards).Append('"');
        else
            page.Append(" title=\"").Append(Html.Encoded(over[0].Hint)).Append('"');
        page.Append('>').Append(inside.Exists(number => number.Holds(piece)) && cards.Count > 0 ? $"<b>{encoded}</b>" : encoded).Append("</mark>");
    }

    private static void Link(StringBuilder page, Annotation annotation) => page
        .Append("<a class=\"ref ").Append(annotation.Style).Append("\" id=\"").Append(annotation.Id).Append("\" href=\"#").Append(annotation.Card)
        .Append("\" aria-label=\"第").Append(annotation.Number).Append("条\">").Append(annotation.Number).Append("</a>");
}
