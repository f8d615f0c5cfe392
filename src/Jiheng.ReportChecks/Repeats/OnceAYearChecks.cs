using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>一年一个的数字。“年末结转和结余314.85万元” and further on 341.85万元: what a unit has one of in a year, with two values that a slip of the hand makes of one another.</summary>
internal static partial class OnceAYearChecks
{
    private const string Funds = "财政拨款|一般公共预算|政府性基金|国有资本|专户|专项|项目";

    // Nothing but the year and the unit may stand before the name, nothing but “为” between it and the number.
    [GeneratedRegex(@"(?<=^|[,。;:、(\n]|[\u4E00-\u9FFF]中)\s*(?:其中[,:]?)?(?:(?:截至)?20[0-9][0-9](?=年末)|20[0-9][0-9]年(?:度|底|末)?|本年度?|当年|全年|年度)?(?:我[局委办院校部]|本[局委办院校部]门?|我单位|本单位|部门|单位|(?<owner>[\u4E00-\u9FFF]{4,24}?))?(?:的)?(?<name>年末结转(?:和)?结余(?:资金)?|机关运行经费|本年(?:收入|支出)合计|(?:收入|支出)总计|“?三公”?经费|部门整体支出|(?:日常)?公用经费|人员经费|公务接待费|公务用车运行维护费|资产总额|固定资产原值)(?<kind>支出(?:决算)?数?|决算数?|执行数|实际支出)?(?:合计|总额|共计|共)?(?:为|是|:)?\s*(?<n>[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]{1,6}|[0-9]{1,12}\.[0-9]{1,6})(?<unit>万元|元|亿元)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    // Of another year, part of the year, purse or place; or not yet spent.
    [GeneratedRegex("上年|去年|上一年|同期|季度|上半年|月底|月末|[0-9]月|预算(?!执行)|计划|批复|安排|下达|调整|预计|应为|更正|本级|下属|所属|中心|学校|乡镇|平均|人均|" + Funds, RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfSomethingElse { get; }

    [GeneratedRegex("(?:" + Funds + "|预算)(?!执行)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherPurse { get; }

    private const int LongestHeading = 40;

    private sealed record Figure(string Name, decimal Value, string Printed, TextSpan Span, PrintedAmount Amount, int Sentence, bool IsSpent);

    public static IEnumerable<Finding> Of(ReportReading reading) => reading.Year is not { } year ? [] :
        from same in Figures(reading, year).GroupBy(figure => figure.Name, StringComparer.Ordinal)
        let values = same.DistinctBy(figure => figure.Value).ToArray()
        where values.Length == 2
        let one = values[0]
        let two = values[1]
        where one.Sentence != two.Sentence && (IsSlip(one.Amount, two.Amount) || (one.IsSpent && two.IsSpent && AreApart(one.Amount, two.Amount)))
        select Found.As(
                FindingCodes.SameFigure, $"“{same.Key}”一处写{one.Printed}，另一处写{two.Printed}，请核对是不是写错了一处。", one.Span, two.Span)
            .Between(one.Printed, two.Printed).Doubtful();

    private static IEnumerable<Figure> Figures(ReportReading reading, FiscalYear year)
    {
        var purse = false;
        var sentences = reading.Sentences.ToLookup(sentence => sentence.Paragraph.Index);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Words.Plain.Length <= LongestHeading && !paragraph.Text.Contains('。', StringComparison.Ordinal))
                purse = OtherPurse.IsMatch(paragraph.Words.Plain);
            if (purse)
                continue;
            foreach (var sentence in sentences[paragraph.Index])
            {
                foreach (Match match in Named.Matches(sentence.Text))
                {
                    if (IsOwn(match, reading.Title) && Of(match, sentence, year) is { } figure)
                        yield return figure;
                }
            }
        }
    }

    private static bool IsOwn(Match match, ReportTitle title) => match.Groups["owner"].Value is var owner && (owner.Length == 0 || owner == title.Organisation);

    private static Figure? Of(Match match, Sentence sentence, FiscalYear year)
    {
        var before = sentence.Text[..match.Groups["n"].Index];
        if (OfSomethingElse.IsMatch(before.Replace("部门预算", "", StringComparison.Ordinal)) || OtherYear.Matches(before).Any(each => each.Groups["year"].Value != Numerals.Plain(year.Value)))
            return null;
        var printed = match.Groups["n"].Value + match.Groups["unit"].Value;
        return AmountReader.Read(printed) is [var amount] ? new(NameOf(match.Groups["name"].Value), amount.Number.InBase, printed, sentence.Words.At(match.Groups["n"]), amount, sentence.Words.Start, IsOneOnly(match)) : null;
    }

    // Of these there is one, whatever the purse, once it is said to be what was spent.
    private static bool IsOneOnly(Match match) => WordForms.Bare(match.Groups["name"].Value) is "三公经费" or "机关运行经费" && match.Groups["kind"].Value.Contains("支出", StringComparison.Ordinal);

    private static bool AreApart(PrintedAmount one, PrintedAmount two) => Math.Abs(one.Number.InBase - two.Number.InBase) > Math.Max(one.LastDigit, two.LastDigit);

    [GeneratedRegex("(?<year>20[0-9][0-9])年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherYear { get; }

    private static string NameOf(string name) => WordForms.Bare(name).Replace("日常", "", StringComparison.Ordinal) switch
    {
        "年末结转和结余" or "年末结转和结余资金" or "年末结转结余资金" => "年末结转结余",
        var bare => bare,
    };

    // Two digits changed about, one digit another, or the point in another place; a rounding of the other is none.
    private static bool IsSlip(PrintedAmount one, PrintedAmount two)
    {
        var (first, second) = one.Number.Decimals >= two.Number.Decimals ? (one, two) : (two, one);
        if (!AreApart(first, second))
            return false;
        var isShifted = Shifts.Any(shift => first.Number.InBase == second.Number.InBase * shift || second.Number.InBase == first.Number.InBase * shift);
        return isShifted || (one.Unit == two.Unit && one.Number.Decimals == two.Number.Decimals && (Slip.IsTransposed(one, two.Number.InBase) || Slip.IsOneDigit(one, two.Number.InBase)));
    }

    private static readonly ImmutableArray<decimal> Shifts = [10m, 100m, 1_000m, 10_000m];
}
