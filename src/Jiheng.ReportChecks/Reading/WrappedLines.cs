using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Reading;

/// <summary>折行。Lines that a printed page broke in the middle of a sentence are one paragraph again; the line end becomes a space, so that every place stays what it is.</summary>
/// <remarks>Text copied from a page has lines of nearly one length that end anywhere; a list has lines of any length that end with its items.</remarks>
internal static partial class WrappedLines
{
    // In half widths: narrower is a list, wider was never broken by a page.
    private const int Narrowest = 36;

    private const int Widest = 120;

    /// <summary>Lines looked at on either side.</summary>
    private const int Around = 12;

    private const int FewestBroken = 3;

    // A number that has no room goes to the next line as a whole.
    private const decimal Full = 0.75m;

    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[、．）)]|\.(?!\d))|第[一二三四五六七八九十\d]{1,3}[部章条]|[①-⑳]|附件|[图表]\s?\d|注[:：]|[-—]\s?\d+\s?[-—]$|\d{1,3}$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Begins { get; }

    public static ReportText Joined(ReportText report)
    {
        var passages = report.Passages;
        var broken = Enumerable.Range(0, passages.Length).Select(at => MayBeBroken(report, at)).ToImmutableArray();
        if (broken.Count(each => each) < FewestBroken)
            return report;
        var widths = passages.Select(passage => IsProse(passage) ? Width(report.At(passage.Span)) : 0).ToImmutableArray();
        var content = report.Content.ToCharArray();
        var joined = ImmutableArray.CreateBuilder<Passage>();
        for (var at = 0; at < passages.Length; at++)
        {
            var goesOn = at > 0 && broken[at - 1] && IsFull(widths, broken, at - 1);
            if (!goesOn)
            {
                joined.Add(passages[at]);
                continue;
            }
            var before = joined[^1];
            content[content.AsSpan(before.Span.End..passages[at].Span.Start).IndexOf('\n') + before.Span.End] = ' ';
            joined[^1] = before with { Span = new(before.Span.Start, passages[at].Span.End) };
        }
        return joined.Count == passages.Length ? report : report with { Content = new(content), Passages = joined.ToImmutable() };
    }

    // It ends without an end, and what follows begins without a beginning.
    private static bool MayBeBroken(ReportText report, int at)
    {
        if (at + 1 >= report.Passages.Length || report.Passages[at].Kind != PassageKind.Paragraph || report.Passages[at + 1].Kind != PassageKind.Paragraph)
            return false;
        var (line, next) = (report.At(report.Passages[at].Span), report.At(report.Passages[at + 1].Span));
        var between = report.Content[report.Passages[at].Span.End..report.Passages[at + 1].Span.Start];
        return between.Trim(' ', '\r') == "\n" && !string.IsNullOrWhiteSpace(line) && next.Length > 0 && !char.IsWhiteSpace(next[0]) && !line.Contains('\n', StringComparison.Ordinal)
            && line.TrimEnd()[^1] is not ('。' or '；' or ';' or '：' or ':' or '！' or '？' or '|' or '│') && !Begins.IsMatch(next) && !line.Contains('\t', StringComparison.Ordinal);
    }

    private static bool IsFull(ImmutableArray<int> widths, ImmutableArray<bool> broken, int at)
    {
        var (from, to) = (Math.Max(0, at - Around), Math.Min(widths.Length, at + Around + 1));
        var widest = widths[from..to].Max();
        var full = Enumerable.Range(from, to - from).Count(each => broken[each] && IsFull(widths[each], widest));
        return widest is >= Narrowest and <= Widest && full >= FewestBroken && IsFull(widths[at], widest);
    }

    private static bool IsFull(int width, int widest) => width >= widest * Full;

    private static bool IsProse(Passage passage) => passage.Kind is PassageKind.Paragraph or PassageKind.Heading;

    private static int Width(string line) => line.TrimEnd().Sum(character => character < '\u0100' ? 1 : 2);
}
