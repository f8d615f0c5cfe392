using System.Text.RegularExpressions;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;

namespace Jiheng.Web.Checks.Findings;

/// <summary>引文。The sentence or the row of a table around a place, with the numbers in it marked 【】.</summary>
internal sealed partial class Excerpt(CheckedFile file, ReportPlaces places)
{
    private const int Most = 150;
    private const int MostOfCell = 20;
    private const int MostMarked = 60;
    private const int Before = 40;
    private const string Ends = "。；！？;\n";

    /// <summary>A finding's places, those of one sentence or one row together.</summary>
    public IEnumerable<(TextSpan First, string Quote)> Of(Finding finding) =>
        from span in finding.Spans
        group span by Context(span)[0] into together
        select (together.First(), Quote(Context(together.First()), [.. together.SelectMany(span => Numbers(finding, span)).Distinct().OrderBy(number => number.Start)]));

    private ImmutableArray<TextSpan> Context(TextSpan span)
    {
        ImmutableArray<TextSpan> row = [.. places.RowOf(span).Select(cell => cell.Span).Where(cell => cell.Length() > 0)];
        return row.Length > 1 ? row : [Sentence(span)];
    }

    private string Quote(ImmutableArray<TextSpan> context, ImmutableArray<TextSpan> numbers) => context is [var sentence]
        ? Marked(sentence, numbers, Most)
        : string.Join(" │ ", context.Select(cell => Marked(cell, numbers, numbers.Any(number => number.Overlaps(cell)) ? MostMarked : MostOfCell)));

    /// <summary>The numbers a finding sets against each other at one of its places.</summary>
    public ImmutableArray<TextSpan> Numbers(Finding finding, TextSpan span)
    {
        if (file.Behind(finding) is { } statement && statement.Span.Overlaps(span))
            return [.. statement.Parts.Append(Printed(statement.Span, statement.Stated) ?? span.Within(new(span.Start, span.Start))).Where(part => part.Length() > 0).Distinct().OrderBy(part => part.Start)];
        return [Printed(span, finding.Stated) ?? Printed(span, finding.Recomputed) ?? span];
    }

    // Equations end in what they state, so the last such number is meant.
    private TextSpan? Printed(TextSpan within, string number)
    {
        var at = number.Length == 0 ? -1 : file.Text.At(within).LastIndexOf(number, StringComparison.Ordinal);
        return at < 0 ? null : new(within.Start + at, within.Start + at + number.Length);
    }

    private TextSpan Sentence(TextSpan span)
    {
        var bounds = places.At(span.Start)?.Span ?? span;
        var (start, end) = (span.Start, Math.Max(span.Start, span.End));
        while (start > bounds.Start && !Ends.Contains(file.Text.Content[start - 1], StringComparison.Ordinal))
            start--;
        while (end < bounds.End && (end == start || !Ends.Contains(file.Text.Content[end - 1], StringComparison.Ordinal)))
            end++;
        return new(start, end);
    }

    private string Marked(TextSpan whole, ImmutableArray<TextSpan> numbers, int most)
    {
        var shown = Clipped(whole, numbers, most);
        var pieces = new System.Text.StringBuilder(shown.Start > whole.Start ? "…" : "");
        var at = shown.Start;
        foreach (var number in numbers.Select(number => number.Within(shown)).Where(number => number.Length() > 0 && number.Start >= at))
        {
            pieces.Append(Text(at, number.Start)).Append('【').Append(Text(number.Start, number.End)).Append('】');
            at = number.End;
        }
        return pieces.Append(Text(at, shown.End)).Append(shown.End < whole.End ? "…" : "").ToString().Trim();
    }

    private static TextSpan Clipped(TextSpan whole, ImmutableArray<TextSpan> numbers, int most)
    {
        var inside = numbers.Where(number => number.Overlaps(whole)).ToList();
        if (whole.Length() <= most)
            return whole;
        var first = inside.Count > 0 ? inside.Min(number => number.Start) : whole.Start;
        var start = Math.Max(whole.Start, Math.Min(first - Math.Min(Before, most / 4), whole.End - most));
        return new(start, Math.Min(whole.End, start + most));
    }

    // Blanks that only space out the original are one blank here.
    private string Text(int start, int end) => Blanks.Replace(VisibleText.OnOneLine(file.Text.Content[start..end]), " ");

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks { get; }
}
