using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>得分的依据。Rates with full marks of which the report gives no figure, and points lost without a word why. One hint for each table.</summary>
internal static partial class GroundsChecks
{
    private const int MostNamed = 6;

    [GeneratedRegex(@"率(?:\(.*\))?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rate { get; }

    [GeneratedRegex(@"(?<=.{3})(?:控制率|完成率|达标率|率|性|情况|程度|度)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Suffix { get; }

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Digit { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        reading.ScoreTables.Where(table => table.IsClaimed).SelectMany(table => (IEnumerable<Finding>)[.. WithoutFigure(table, reading), .. WithoutReason(table, reading)]);

    private static IEnumerable<Finding> WithoutFigure(ScoreTable table, ReportReading reading)
    {
        string[] withFigures = [.. reading.Sentences.Select(sentence => sentence.Text).Concat(Rows(reading)).Where(text => Digit.IsMatch(text)).Select(WordForms.Bare)];
        var bare = table.Items.Where(item => item.IsFull && Rate.IsMatch(item.Title) && item.Texts.Actual is null && !ShowsFigure(item) && !HasFigure(item, withFigures)).ToArray();
        if (bare.Length > 0)
        {
            yield return Found.As(
                FindingCodes.FullWithoutFigure,
                $"{Names(bare)}得满分，报告里没有写出计算这{(bare.Length == 1 ? "个" : "些")}比率的数字；建议补上。",
                [.. bare.Select(item => item.ClaimedSpan)]);
        }
    }

    /// <summary>A number stands in its own row.</summary>
    private static bool ShowsFigure(ScoreItem item) =>
        item.Texts.Others.Any(words => Digit.IsMatch(words.Text)) || item.Texts.Actual is { } actual && Digit.IsMatch(actual.Text);

    private static bool HasFigure(ScoreItem item, string[] withFigures)
    {
        var words = RateFigures.WordsFor(WordForms.Bare(item.Title));
        return withFigures.Any(text => words.Any(word => text.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>Rows of the tables that are no score tables, each with the row above it: heads above, figures below.</summary>
    private static IEnumerable<string> Rows(ReportReading reading) =>
        from grid in reading.Grids
        where !reading.ScoreTables.Any(table => grid.Table.Span.Start >= table.Span.Start && grid.Table.Span.End <= table.Span.End)
        from row in Enumerable.Range(0, grid.Rows)
        select string.Concat(grid.Row(Math.Max(0, row - 1)).Concat(grid.Row(row)).Select(cell => cell.Words.Text));

    private static IEnumerable<Finding> WithoutReason(ScoreTable table, ReportReading reading)
    {
        var lost = table.Items.Where(item => item is { Claimed: { } claimed, Weight: { } weight } && claimed.Value < weight.Value && !item.IsBonus
            && item.Texts.Reason is null && !ShowsFigure(item) && !IsExplained(item, reading)).ToArray();
        if (lost.Length > 0)
        {
            yield return Found.As(
                FindingCodes.LossWithoutReason,
                $"{Names(lost)}有扣分，报告里没有提到扣分的原因；建议补上。",
                [.. lost.Select(item => item.ClaimedSpan)]);
        }
    }

    /// <summary>The indicator is spoken of outside the table, in a sentence or under its name.</summary>
    private static bool IsExplained(ScoreItem item, ReportReading reading)
    {
        var name = Suffix.Replace(WordForms.Bare(item.Title), "");
        return reading.Sentences.Any(sentence => WordForms.Bare(sentence.Text).Contains(name, StringComparison.Ordinal));
    }

    private static string Names(ScoreItem[] items) =>
        string.Join('、', items.Take(MostNamed).Select(item => WordForms.Quote(item.Title))) + (items.Length > MostNamed ? $"等{items.Length}项" : "");
}
