using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>评分表栏目。Which column of a score table is which, by the heads, or by what stands in them; −1 where there is none.</summary>
internal sealed partial record ScoreColumns(int Level1, int Level2, int Name, int Weight, int Claimed)
{
    public int Standard { get; init; } = -1;

    public int Definition { get; init; } = -1;

    public int Target { get; init; } = -1;

    public int Actual { get; init; } = -1;

    public int Reason { get; init; } = -1;

    public int Level1Weight { get; init; } = -1;

    public int Level2Weight { get; init; } = -1;

    [GeneratedRegex(@"^(?:自评得分|自评分|自评分值|自评分数|得分|自评|单位自评得分|部门自评得分|评价得分|实际得分|考核得分|自评得分情况|得分情况|自评结果)(?:\(分\))?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ClaimedHead { get; }

    [GeneratedRegex(@"^(?:分值|权重|标准分|标准分值|满分|满分值|分值权重|指标分值|分值\(权重\)|权重\(分值\)|权重分|赋分|分数)(?:\((?:分|%|100分)\))?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex WeightHead { get; }

    [GeneratedRegex(@"^(?:评分标准|评分细则|评分办法|计分标准|计分办法|评价标准|评分规则|扣分标准|评分说明|计分方法|评分方法|评分标准及方法)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StandardHead { get; }

    [GeneratedRegex(@"^(?:指标解释|指标说明|指标内容|指标解释/绩效目标内容|计算公式|评价内容|评价要点|指标含义|指标定义)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex DefinitionHead { get; }

    [GeneratedRegex(@"^(?:年度指标值|年初指标值|目标值|年度目标值|年初目标值|预期指标值|指标值|计划指标值|预期目标值)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TargetHead { get; }

    [GeneratedRegex(@"^(?:实际完成值|全年实际值|实际值|完成值|全年完成值|实际完成情况|完成情况|实际完成指标值|全年实际完成值|实际完成)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ActualHead { get; }

    [GeneratedRegex(@"^(?:备注|.{0,10}原因.{0,12}|.{0,4}扣分(?:说明|情况|理由)|得分说明|自评说明|说明)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ReasonHead { get; }

    [GeneratedRegex(@"\d(?:\.\d+)?分|不得分|扣\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SpeaksOfPoints { get; }

    /// <summary>The columns a row of heads names; nothing when the row is no head of a score table.</summary>
    public static ScoreColumns? Head(Grid grid, int row)
    {
        var heads = Enumerable.Range(0, grid.Columns).Select(column => grid.Covering(row, column).Plain.TrimEnd(':')).ToArray();
        var name = Last(heads, head => head is "三级指标" or "三级" or "指标名称" or "评价指标" or "绩效指标" or "三级指标名称" or "考核指标");
        var level1 = First(heads, head => head is "一级指标" or "一级" or "指标");
        var level2 = First(heads, head => head is "二级指标" or "二级");
        name = name >= 0 ? name : Math.Max(level1, level2);
        // A short table names its items by what they are about.
        name = name >= 0 ? name : First(heads, head => head is "评价内容" or "评价项目" or "考核内容" or "评分项目" or "考核项目");
        if (name >= 0 && IsGroupOf(grid, row, name, heads))
            (level1, name) = (name, name + 1);
        var claimed = First(heads, ClaimedHead.IsMatch);
        var weights = Enumerable.Range(0, heads.Length).Where(i => WeightHead.IsMatch(heads[i])).ToArray();
        if (name < 0 || (claimed < 0 && weights.Length == 0))
            return null;
        return new(level1 == name ? -1 : level1, level2 == name ? -1 : level2, name, OwnWeight(weights, name), claimed)
        {
            Level1Weight = Beside(weights, level1, name),
            Level2Weight = Beside(weights, level2, name),
            Standard = First(heads, StandardHead.IsMatch),
            Definition = First(heads, DefinitionHead.IsMatch),
            Target = First(heads, TargetHead.IsMatch),
            Actual = First(heads, ActualHead.IsMatch),
            Reason = First(heads, ReasonHead.IsMatch),
        };
    }

    /// <summary>The columns of a table that begins without heads, as after a page break, by what stands in them.</summary>
    public static ScoreColumns? Guess(Grid grid)
    {
        if (grid.Columns < 5 || grid.Rows < 5)
            return null;
        var standard = Enumerable.Range(0, grid.Columns).OrderByDescending(column => Share(grid, column, words => SpeaksOfPoints.IsMatch(words.Text))).First();
        var weight = standard - 1;
        var claimed = Enumerable.Range(0, grid.Columns).Reverse().FirstOrDefault(column => Share(grid, column, IsNumber) >= 0.6m, -1);
        if (Share(grid, standard, words => SpeaksOfPoints.IsMatch(words.Text)) < 0.6m || weight < 2 || Share(grid, weight, IsNumber) < 0.6m || claimed <= standard)
            return null;
        var before = weight - 2;
        var grouped = before >= 1 && Share(grid, before, IsNumber) >= 0.5m ? before : -1;
        var level2 = grouped >= 0 ? before - 1 : before;
        return new(level2 - 1, level2, weight - 1, weight, claimed)
        {
            Standard = standard,
            Definition = claimed > standard + 1 ? standard + 1 : -1,
            Level2Weight = grouped,
        };
    }

    private static decimal Share(Grid grid, int column, Func<Wording, bool> holds)
    {
        var cells = Enumerable.Range(0, grid.Rows).Select(row => grid.Own(row, column)).Where(words => !words.IsBlank).ToArray();
        return cells.Length < 3 ? 0m : (decimal)cells.Count(holds) / cells.Length;
    }

    private static bool IsNumber(Wording words) => ScoreCells.Points(words) is not null;

    /// <summary>“绩效指标” merged over the rows of “指标内容”: the names stand in the second.</summary>
    private static bool IsGroupOf(Grid grid, int row, int name, string[] heads) =>
        name + 1 < heads.Length && heads[name + 1] is "指标内容"
        && Enumerable.Range(row + 1, grid.Rows - row - 1).Any(below => grid.Own(below, name).IsBlank && !grid.Own(below, name + 1).IsBlank);

    private static int First(string[] heads, Func<string, bool> holds) => Array.FindIndex(heads, head => holds(head));

    private static int Last(string[] heads, Func<string, bool> holds) => Array.FindLastIndex(heads, head => holds(head));

    /// <summary>The first weight after the name; where all weights stand before it, there is none of its own.</summary>
    private static int OwnWeight(int[] weights, int name) => weights.Where(column => column > name).DefaultIfEmpty(-1).First();

    private static int Beside(int[] weights, int level, int name) => level >= 0 && level < name && weights.Contains(level + 1) ? level + 1 : -1;
}
