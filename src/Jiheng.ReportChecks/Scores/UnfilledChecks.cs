using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Leftovers;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Scores;

/// <summary>没有填写的评分项。Scores given to prompts nobody filled in, and rows without a score.</summary>
internal static class UnfilledChecks
{
    private const int MostNamed = 6;

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        [.. reading.ScoreTables.SelectMany(table => ScoredPrompts(table, reading.Report)), .. reading.ScoreTables.SelectMany(table => BlankRows(table, reading.Report)), .. reading.Grids.SelectMany(NumberedBlankRows)];

    private static IEnumerable<Finding> ScoredPrompts(ScoreTable table, ReportText report) =>
        from item in table.Items
        where item.ClaimedPoints > 0m
        from prompt in item.Texts.Others.Where(words => TemplateChecks.Prompts(words.Text)).Take(1)
        select Found.As(
                FindingCodes.TemplateRemains,
                $"“{item.Title}”得了{WordForms.Points(item.ClaimedPoints)}，而它的内容还是模板里的填写提示{WordForms.Quote(report.At(prompt.Span))}。",
                item.ClaimedSpan, prompt.Span)
            .Between(WordForms.Points(item.ClaimedPoints), "").Graded(Severity.Error);

    private static IEnumerable<Finding> BlankRows(ScoreTable table, ReportText report)
    {
        var blank = table.Items.Where(item => item.Weight is { Value: > 0m } && item.Claimed is null && item.Texts.Actual is null && report.At(item.ClaimedCell).Trim() != "不适用").ToArray();
        if (blank.Length == 0)
            yield break;
        var message = blank.Length == table.Items.Length
            ? $"{table.Place}列了{blank.Length}项指标和分值，没有填写得分；不适用时请注明或删去这张表。"
            : $"{string.Join('、', blank.Take(MostNamed).Select(item => $"“{item.Title}”"))}{(blank.Length > MostNamed ? $"等{blank.Length}项" : "")}没有填写得分；不适用时请注明。";
        yield return Found.As(FindingCodes.BlankRows, message, [.. blank.Take(MostNamed).Select(item => item.ClaimedCell)]);
    }

    /// <summary>Rows that have a running number and nothing else.</summary>
    private static IEnumerable<Finding> NumberedBlankRows(Grid grid)
    {
        if (grid.Columns < 3 || grid.Rows < 2 || grid.Own(0, 0).Plain != "序号")
            yield break;
        var blank = Enumerable.Range(1, grid.Rows - 1)
            .Where(row => WordForms.Decimal(grid.Own(row, 0).Plain) is not null && grid.Row(row).Skip(1).All(cell => cell.Words.IsBlank))
            .Select(row => grid.Own(row, 0)).ToArray();
        if (blank.Length > 0)
        {
            yield return Found.As(
                FindingCodes.BlankRows, $"{grid.Table.Place}有{blank.Length}行只有序号，没有内容；请填写或删去。", [.. blank.Select(words => words.Span)]);
        }
    }
}
