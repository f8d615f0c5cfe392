using System.Diagnostics;
using Jiheng.Indicators.Claims;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Explanations;

/// <summary>自评对照用语。Says whether two numbers agree, and with what working; never which of them is wrong.</summary>
public static class ClaimWriter
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "有据",
        Verdict.NotSupported => "不符",
        Verdict.NotAttainable => "不可能",
        Verdict.NotComputable => "无法核算",
        _ => throw new UnreachableException($"{verdict}"),
    };

    /// <summary>Why the verdict is as it is; one sentence without a full stop.</summary>
    public static string Reason(IndicatorClaim claim, IndicatorExplanation explanation)
    {
        var about = claim.Verdict switch
        {
            Verdict.NotAttainable => $"按评分标准只能得{claim.Attainable}；{explanation.Step}",
            Verdict.NotComputable => NotComputable(claim.Score, explanation),
            _ => explanation.Step,
        };
        return claim.Result is { } result ? $"{about}；{Result(result)}" : about;
    }

    public static ImmutableArray<string> Summary(ClaimReport report, SystemScore score)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add($"自评{Numerals.Plain(report.Indicators.Length)}项：" + string.Join('，', Enum.GetValues<Verdict>().Select(verdict => $"{Of(verdict)}{Numerals.Plain(report.Count(verdict))}项")) + "。");
        foreach (var subtotal in report.Subtotals)
            lines.Add(Sum($"小计“{subtotal.Name}”", subtotal));
        if (report.Total is { } total)
            lines.Add(Sum("自评总分", total));
        if (report.RescaledTotal is { } rescaled)
            lines.Add(Rescaled(rescaled, report, score));
        if (report.Grade is { } grade)
            lines.Add(Grade(grade));
        return lines.ToImmutable();
    }

    private static string NotComputable(IndicatorScore score, IndicatorExplanation explanation) => score.Outcome switch
    {
        IndicatorOutcome.AwaitingJudgement or IndicatorOutcome.Judged when score.Indicator.JudgementReason is { } reason => $"由评价人员评判：{reason.TrimEnd('。')}",
        _ => explanation.Step,
    };

    private static string Result(ResultClaim result)
    {
        if (result.Computed is not { } computed || result.Agreement is not { } agreement)
            return $"印出的结果{result.Printed.Quantity}无法核算";
        var shown = Numerals.Plain(computed / result.Printed.Unit.Factor, Math.Max(result.Printed.Decimals, 2)) + result.Printed.Unit.Name;
        return agreement switch
        {
            Agreement.Exact => $"印出的结果{result.Printed.Quantity}与计算一致",
            Agreement.Rounded => $"印出的结果{result.Printed.Quantity}与计算四舍五入后一致",
            Agreement.Truncated => $"印出的结果{result.Printed.Quantity}是截去尾数的，四舍五入为{shown}",
            _ => $"印出的结果{result.Printed.Quantity}与计算的{shown}不符",
        };
    }

    private static string Sum(string name, SumClaim claim) => (claim.Agrees, claim.Sum) switch
    {
        (true, _) => $"{name}{claim.Claimed.Points}，与各项自评得分合计一致。",
        (false, { } sum) => $"{name}{claim.Claimed.Points}，各项自评得分合计{sum}，相差{new Points(Math.Abs(sum.Value - claim.Claimed.Points.Value))}。",
        _ => $"{name}{claim.Claimed.Points}，有{Numerals.Plain(claim.Unclaimed)}项没有自评得分，无法核算。",
    };

    private static string Rescaled(SumClaim claim, ClaimReport report, SystemScore score) => (claim.Agrees, claim.Sum) switch
    {
        (null, _) or (_, null) => $"自评折算总分{claim.Claimed.Points}，没有适用分值或自评总分，无法核算。",
        (true, _) => $"自评折算总分{claim.Claimed.Points}，与{report.Total?.Claimed.Points ?? RescaledFrom(report)}按适用分值{score.Total.Applicable}折算一致。",
        (false, { } sum) => $"自评折算总分{claim.Claimed.Points}，按适用分值{score.Total.Applicable}折算应为{sum}。",
    };

    private static Points RescaledFrom(ClaimReport report) => report.Claims.Total?.Points ?? Points.Zero;

    private static string Grade(GradeClaim grade) => grade.Agrees switch
    {
        true => $"自评等级“{grade.Claimed.Grade}”，与自评总分{grade.Total}对应的等级一致。",
        false => $"自评等级“{grade.Claimed.Grade}”，自评总分{grade.Total}对应的等级为“{grade.Fits}”。",
        null => $"自评等级“{grade.Claimed.Grade}”，没有自评总分，无法核对。",
    };
}
