using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Scores;

/// <summary>评分表的合计。Whether items make the total, weights make their group and the whole, and no item exceeds its weight.</summary>
internal static class TotalChecks
{
    /// <summary>A table with fewer items need not be the whole of a system.</summary>
    private const int FewestItemsOfAWhole = 8;

    private const decimal Whole = 100m;

    public static IEnumerable<PointsSum> Sums(ReportReading reading) => reading.ScoreTables.SelectMany(table => Sums(table, reading));

    public static IEnumerable<Finding> Of(ReportReading reading) => reading.ScoreTables.SelectMany(table => NotAHundred(table).Concat(ItemsAboveWeight(table)));

    private static IEnumerable<PointsSum> Sums(ScoreTable table, ReportReading reading) =>
        [.. Total(table, reading), .. Subtotals(table), .. GroupWeights(table), .. AllWeights(table)];

    private static IEnumerable<PointsSum> Total(ScoreTable table, ReportReading reading)
    {
        if (table.Total?.Claimed is not { } total || table.Items.Length < 3 || !table.Items.All(item => item.Claimed is not null))
            yield break;
        var execution = ExecutionScore(table);
        ImmutableArray<PrintedPoints> parts = [.. execution is null ? [] : new[] { execution }, .. table.Items.Select(item => item.Claimed!)];
        var sum = parts.Sum(part => part.Value);
        var finding = Found.As(
                FindingCodes.ScoreTotal,
                $"{table.Place}各项自评得分相加为{WordForms.Points(sum)}，合计写的是{WordForms.Points(total.Value)}，相差{WordForms.Points(Math.Abs(sum - total.Value))}{Consequence(total.Value, sum, reading)}。",
                [total.Span, .. parts.Select(part => part.Span)])
            .Between(WordForms.Points(total.Value), WordForms.Points(sum))
            .DoubtfulUnless(table.HasHead && table.Subtotals.IsEmpty)
            .Suggesting(Transposition.Suggest(total.Value, sum));
        yield return WithExecution(Claimed(total, parts, IsWhole(table, total.Value) && (execution is not null || !MayStandElsewhere(table, total.Value - sum)) ? finding : null), table);
    }

    // Without heads an item may have been missed; only weights that make the whole say that none was.
    private static bool IsWhole(ScoreTable table, decimal total) =>
        table.HasHead || (table.Items.Sum(item => item.WeightPoints) == Whole && total != Whole);

    // An item of the whole that is not in the table, mostly 预算执行率 with 10 points, has brought what is missing.
    private static bool MayStandElsewhere(ScoreTable table, decimal missing) => missing > 0m && missing <= Unlisted(table);

    /// <summary>Points of the whole that no item of the table has.</summary>
    private static decimal Unlisted(ScoreTable table) =>
        table.Items.All(item => item.Weight is not null) ? (table.Total?.Weight?.Value ?? Whole) - table.Items.Sum(item => item.WeightPoints) : 0m;

    /// <summary>The score of 预算执行 where its row prints the weight the items leave and one number more that can be a score.</summary>
    private static PrintedPoints? ExecutionScore(ScoreTable table)
    {
        var unlisted = Unlisted(table);
        var weight = table.Execution.FirstOrDefault(each => each.Value == unlisted);
        return weight is not null && table.Execution.DistinctBy(each => each.Span).Where(each => each != weight && each.Value <= unlisted).ToArray() is [var only] ? only : null;
    }

    private static PointsSum Claimed(PrintedPoints stated, ImmutableArray<PrintedPoints> parts, Finding? finding) => new(
        StatementForm.ScoreTotal, stated, parts.Sum(part => part.Value), [.. parts.Select(part => part.Span)],
        string.Join('+', parts.Select(part => Numerals.Plain(part.Value))), finding);

    private static PointsSum Weighed(PrintedPoints stated, IReadOnlyCollection<ScoreItem> items, Finding? finding) => new(
        StatementForm.WeightTotal, stated, items.Sum(item => item.WeightPoints), [.. items.Select(item => item.WeightSpan)],
        string.Join('+', items.Select(item => Numerals.Plain(item.WeightPoints))), finding);

    private static string Consequence(decimal stated, decimal sum, ReportReading reading)
    {
        var lines = Grades.Stated(reading) ?? Grades.National;
        var (one, two) = (lines.Of(new(stated)), lines.Of(new(sum)));
        return one == two ? "" : $"，对应的等级分别是“{one}”和“{two}”";
    }

    private static IEnumerable<PointsSum> Subtotals(ScoreTable table) =>
        from row in table.Subtotals
        from stated in new[] { row.Claimed }.OfType<PrintedPoints>()
        where row.Items.Length > 1 && row.Items.All(item => item.Claimed is not null)
        let sum = row.Items.Sum(item => item.ClaimedPoints)
        where sum == stated.Value || table.Items.Where(item => item.Claimed is not null).Sum(item => item.ClaimedPoints) != stated.Value
        select Claimed(stated, [.. row.Items.Select(item => item.Claimed!)], Found.As(
                FindingCodes.ScoreTotal,
                $"小计以上各项自评得分相加为{WordForms.Points(sum)}，小计写的是{WordForms.Points(stated.Value)}。",
                [stated.Span, .. row.Items.Select(item => item.ClaimedSpan)])
            .Between(WordForms.Points(stated.Value), WordForms.Points(sum)).Doubtful());

    private static IEnumerable<PointsSum> GroupWeights(ScoreTable table) =>
        from depth in Enumerable.Range(0, 2)
        from members in Runs(table, depth)
        let level = members[0].Levels[depth]
        from stated in new[] { level.Weight }.OfType<PrintedPoints>()
        where members.All(item => item is { Weight: not null, IsBonus: false })
        let sum = members.Sum(item => item.WeightPoints)
        select Weighed(stated, members, members.Length < 2 ? null : Found.As(
                FindingCodes.WeightTotal,
                $"“{level.Name}”写明分值{WordForms.Points(stated.Value)}，所列各项分值相加为{WordForms.Points(sum)}，相差{WordForms.Points(Math.Abs(sum - stated.Value))}。",
                [level.Span, .. members.Select(item => item.WeightSpan)])
            .Between(WordForms.Points(stated.Value), WordForms.Points(sum)).DoubtfulUnless(table.HasHead));

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

    private static ImmutableArray<ScoreItem> AllWeighted(ScoreTable table)
    {
        var weighted = table.Items.Where(item => item.Weight is not null && !item.IsBonus).ToImmutableArray();
        return weighted.Length != table.Items.Length || !table.Subtotals.IsEmpty ? [] : weighted;
    }

    private static IEnumerable<PointsSum> AllWeights(ScoreTable table)
    {
        if (AllWeighted(table) is not { IsEmpty: false } weighted || table.Total?.Weight is not { } stated)
            yield break;
        var sum = weighted.Sum(item => item.WeightPoints);
        yield return WithExecution(Weighed(stated, weighted, Found.As(
                FindingCodes.WeightTotal,
                $"{table.Place}各项分值相加为{WordForms.Points(sum)}，合计写的分值是{WordForms.Points(stated.Value)}，相差{WordForms.Points(Math.Abs(sum - stated.Value))}。",
                [stated.Span, .. weighted.Select(item => item.WeightSpan)])
            .Between(WordForms.Points(stated.Value), WordForms.Points(sum)).DoubtfulUnless(table.HasHead)), table);
    }

    // The row 预算执行 stands above the indicators and counts towards the total.
    private static PointsSum WithExecution(PointsSum sum, ScoreTable table)
    {
        var missing = sum.Stated.Value - sum.Sum;
        return missing > 0m && table.Execution.FirstOrDefault(each => each.Value == missing) is { } execution
            ? sum with { Sum = sum.Stated.Value, Parts = [execution.Span, .. sum.Parts], Working = $"{Numerals.Plain(missing)}+{sum.Working}" }
            : sum;
    }

    private static IEnumerable<Finding> NotAHundred(ScoreTable table)
    {
        var weighted = AllWeighted(table);
        var sum = weighted.Sum(item => item.WeightPoints);
        if (table.Total is not { Weight: null } || !table.HasHead || weighted.Length < FewestItemsOfAWhole || sum is <= 80m or >= 120m or 100m or 90m)
            yield break;
        yield return Found.As(
                FindingCodes.WeightTotal, $"{table.Place}各项分值相加为{WordForms.Points(sum)}，不是100分。", [.. weighted.Select(item => item.WeightSpan)])
            .Between("100分", WordForms.Points(sum)).Doubtful();
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
