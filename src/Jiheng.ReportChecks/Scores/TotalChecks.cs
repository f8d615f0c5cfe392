using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>评分表的合计。Whether items make the total, weights make their group and the whole, and no item exceeds its weight.</summary>
internal static class TotalChecks
{
    /// <summary>A table with fewer items need not be the whole of a system.</summary>
    private const int FewestItemsOfAWhole = 8;

    public static IEnumerable<Finding> Of(ReportReading reading) => reading.ScoreTables.SelectMany(table => Of(table, reading));

    private static IEnumerable<Finding> Of(ScoreTable table, ReportReading reading) =>
        [.. Total(table, reading), .. Subtotals(table), .. GroupWeights(table), .. AllWeights(table), .. ItemsAboveWeight(table)];

    private static IEnumerable<Finding> Total(ScoreTable table, ReportReading reading)
    {
        if (table.Total?.Claimed is not { } total || table.Items.Length < 3 || !table.Items.All(item => item.Claimed is not null))
            yield break;
        var sum = table.Items.Sum(item => item.ClaimedPoints);
        // Without heads an item may have been missed; only weights that make the whole say that none was.
        if (sum == total.Value || (!table.HasHead && table.Items.Sum(item => item.WeightPoints) is var weights && (weights != 100m || total.Value == weights)))
            yield break;
        yield return Found.As(
                FindingCodes.ScoreTotal,
                $"{table.Place}各项自评得分相加为{WordForms.Points(sum)}，合计写的是{WordForms.Points(total.Value)}，相差{WordForms.Points(Math.Abs(sum - total.Value))}{Consequence(total.Value, sum, reading)}。",
                [total.Span, .. table.Items.Select(item => item.ClaimedSpan)])
            .Between(WordForms.Points(total.Value), WordForms.Points(sum))
            .DoubtfulUnless(table.HasHead && table.Subtotals.IsEmpty)
            .Suggesting(Transposition.Suggest(total.Value, sum));
    }

    private static string Consequence(decimal stated, decimal sum, ReportReading reading)
    {
        var lines = Grades.Stated(reading) ?? Grades.National;
        var (one, two) = (lines.Of(new(stated)), lines.Of(new(sum)));
        return one == two ? "" : $"，对应的等级分别是“{one}”和“{two}”";
    }

    private static IEnumerable<Finding> Subtotals(ScoreTable table) =>
        from row in table.Subtotals
        from stated in new[] { row.Claimed }.OfType<PrintedPoints>()
        where row.Items.Length > 1 && row.Items.All(item => item.Claimed is not null)
        let sum = row.Items.Sum(item => item.ClaimedPoints)
        where sum != stated.Value && table.Items.Where(item => item.Claimed is not null).Sum(item => item.ClaimedPoints) != stated.Value
        select Found.As(
                FindingCodes.ScoreTotal,
                $"小计以上各项自评得分相加为{WordForms.Points(sum)}，小计写的是{WordForms.Points(stated.Value)}。",
                [stated.Span, .. row.Items.Select(item => item.ClaimedSpan)])
            .Between(WordForms.Points(stated.Value), WordForms.Points(sum)).Doubtful();

    private static IEnumerable<Finding> GroupWeights(ScoreTable table) =>
        from depth in Enumerable.Range(0, 2)
        from members in Runs(table, depth)
        let level = members[0].Levels[depth]
        from stated in new[] { level.Weight }.OfType<PrintedPoints>()
        where members.Length > 1 && members.All(item => item is { Weight: not null, IsBonus: false })
        let sum = members.Sum(item => item.WeightPoints)
        where sum != stated.Value
        select Found.As(
                FindingCodes.WeightTotal,
                $"“{level.Name}”写明分值{WordForms.Points(stated.Value)}，所列各项分值相加为{WordForms.Points(sum)}，相差{WordForms.Points(Math.Abs(sum - stated.Value))}。",
                [level.Span, .. members.Select(item => item.WeightSpan)])
            .Between(WordForms.Points(stated.Value), WordForms.Points(sum)).DoubtfulUnless(table.HasHead);

    /// <summary>Items one after the other under the same name of that level.</summary>
    private static IEnumerable<ImmutableArray<ScoreItem>> Runs(ScoreTable table, int depth)
    {
        var run = ImmutableArray<ScoreItem>.Empty;
        foreach (var item in table.Items)
        {
            var goesOn = run.IsEmpty || (item.Levels.Length > depth && item.Levels[depth].Name == run[0].Levels[depth].Name);
            if (!goesOn)
            {
                yield return run;
                run = [];
            }
            if (item.Levels.Length > depth)
                run = run.Add(item);
        }
        if (!run.IsEmpty)
            yield return run;
    }

    private static IEnumerable<Finding> AllWeights(ScoreTable table)
    {
        var weighted = table.Items.Where(item => item.Weight is not null && !item.IsBonus).ToArray();
        if (weighted.Length != table.Items.Length || !table.Subtotals.IsEmpty)
            yield break;
        var sum = weighted.Sum(item => item.WeightPoints);
        if (table.Total?.Weight is { } stated && sum != stated.Value)
        {
            yield return Found.As(
                    FindingCodes.WeightTotal,
                    $"{table.Place}各项分值相加为{WordForms.Points(sum)}，合计写的分值是{WordForms.Points(stated.Value)}，相差{WordForms.Points(Math.Abs(sum - stated.Value))}。",
                    [stated.Span, .. weighted.Select(item => item.WeightSpan)])
                .Between(WordForms.Points(stated.Value), WordForms.Points(sum)).DoubtfulUnless(table.HasHead);
        }
        else if (table.Total is { Weight: null } && table.HasHead && weighted.Length >= FewestItemsOfAWhole && sum is > 80m and < 120m and not 100m and not 90m)
        {
            yield return Found.As(
                    FindingCodes.WeightTotal, $"{table.Place}各项分值相加为{WordForms.Points(sum)}，不是100分。", [.. weighted.Select(item => item.WeightSpan)])
                .Between("100分", WordForms.Points(sum)).Doubtful();
        }
    }

    private static IEnumerable<Finding> ItemsAboveWeight(ScoreTable table) =>
        from item in table.Items
        where item is { Claimed: not null, Weight: not null, IsBonus: false } && item.ClaimedPoints > item.WeightPoints
        select Found.As(
                FindingCodes.AboveWeight,
                $"“{item.Title}”分值{WordForms.Points(item.WeightPoints)}，自评得分{WordForms.Points(item.ClaimedPoints)}，高于分值。",
                item.ClaimedSpan, item.WeightSpan)
            .Between(WordForms.Points(item.ClaimedPoints), WordForms.Points(item.WeightPoints)).DoubtfulUnless(table.HasHead);
}
