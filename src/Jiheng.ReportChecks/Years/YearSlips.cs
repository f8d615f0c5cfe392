using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Years;

/// <summary>句中年份。Years a sentence cannot mean: a plan for a year that is over, a result of one that has not come.</summary>
internal static partial class YearSlips
{
    [GeneratedRegex(@"(?<=^\s*|[。;,:、]\s*)(?<year>20[0-9][0-9])年度?(?:上半年|下半年|第?[一二三四]季度)?(?:计划|将|拟|力争|我[局单部]位?将)(?![于到至])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Plan { get; }

    [GeneratedRegex(@"^\s*(?<year>20[0-9][0-9])年(?:新增|完成|共完成|开展|共开展|举办|组织开展)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Result { get; }

    [GeneratedRegex("将|拟|计划|预计|力争|争取|确保|目标|继续|下年|明年|工作安排", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Future { get; }

    [GeneratedRegex(@"^\s*(?:[(（]?[一二三四五六七八九十0-9]+[、.)）])?\s*(?<year>20[0-9][0-9])年度?[一-龥“”]{2,16}(?:支出|收入)(?:为|共)?[0-9][0-9,.]*[万亿]?元[,，](?:比|较)(?:上年|去年)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Outturn { get; }

    // “我局2022年度部门整体支出绩效自评得分为94.5分”
    [GeneratedRegex(@"(?:我|本)(?:局|委|办|院|校|馆|站|所|厅|部|单位|部门|中心)(?<year>20[0-9][0-9])年度?(?:部门|单位)?整体支出(?:绩效)?(?:自评|评价)?(?:综合|总|最终)?(?:得分|总分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OwnScore { get; }

    // “2022年度整体绩效自评得分98分”, first in its sentence.
    [GeneratedRegex(@"^\s*(?<year>20[0-9][0-9])年度?[一-龥]{0,16}(?:自评|绩效评价)(?:综合|总|最终)?(?:得分|总分)(?:为|是)?[0-9]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FirstScore { get; }

    [GeneratedRegex("上年|上一年|去年|往年|较|比|同期|复核|抽查|应用|整改", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfFormer { get; }

    public static IEnumerable<Finding> In(Sentence sentence, FiscalYear year, string title)
    {
        var text = sentence.Text;
        var own = Numerals.Plain(year.Value);
        if (Plan.Match(text) is { Success: true } plan && IsOver(plan, year, title) && !(Year(plan) < year.Value && text.Contains(own, StringComparison.Ordinal)))
            yield return Of(sentence, plan, year, "的计划写成了将来的事");
        else if (Outturn.Match(text) is { Success: true } outturn && Year(outturn) == year.Value - 1 && !text.Contains(own, StringComparison.Ordinal))
            yield return Of(sentence, outturn, year, "的支出和它的上年比较");
        else if (ScoreOf(text, title, own) is { } score && Year(score) == year.Value - 1 && !text.Contains(own, StringComparison.Ordinal) && !OfFormer.IsMatch(text))
            yield return Of(sentence, score, year, "的得分写成了本次自评的得分");
        else if (Result.Match(text) is { Success: true } result && Year(result) == year.Value + 1 && !Future.IsMatch(text))
            yield return Of(sentence, result, year, "还不到报告的时间");
    }

    private static Match? ScoreOf(string text, string title, string own) =>
        title.Contains("整体支出", StringComparison.Ordinal) && OwnScore.Match(text) is { Success: true } score ? score
            : title.Contains(own, StringComparison.Ordinal) && FirstScore.Match(text) is { Success: true } first ? first : null;

    // A half or a quarter of the report year is over when it is reported on, unless the report watches the year as it goes.
    private static bool IsOver(Match plan, FiscalYear year, string title) =>
        Year(plan) == year.Value - 1 || (Year(plan) == year.Value && plan.Value.Contains("半年", StringComparison.Ordinal) && plan.Value.EndsWith('将') && !title.Contains("监控", StringComparison.Ordinal));

    private static Finding Of(Sentence sentence, Match match, FiscalYear year, string why) => Found.As(
            FindingCodes.Year, $"{Numerals.Plain(Year(match))}年{why}，报告年度是{year}；请核对年份。", sentence.Words.At(match.Groups["year"]))
        .Between($"{Numerals.Plain(Year(match))}年", year.ToString());

    private static int Year(Match match) => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
}
