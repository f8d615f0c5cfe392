using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>点名的平均数。“每名作业人员平均保洁面积0.82万平方米”, where the report gives one 保洁面积 and one number of 作业人员, in other paragraphs.</summary>
internal static partial class NamedMeans
{
    [GeneratedRegex("^(?:平均)?每(?:名|个|位|户|家|所|座|辆|台|亩|场|件|处|公里)(?<who>[一-龥]{2,8}?)(?:平均|年均|的)+(?<what>[一-龥]{4,10}?)(?:约|为|是|达)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EachOf { get; }

    public static Reckoning? Find(Fact claim, NamedFigures named) => Of(claim, named) is { Holds: true, HoldsClosely: true } reckoning ? reckoning : null;

    public static Reckoning? Missed(Fact claim, NamedFigures named) =>
        claim.Amount.Nearness == Nearness.AsPrinted && Of(claim, named) is { Differs: true, Point: { } point } reckoning && NamedMiss.IsNear(claim, point) ? reckoning with { IsCertain = false } : null;

    private static Reckoning? Of(Fact claim, NamedFigures named)
    {
        if (claim is not { IsInCell: false, Mention: { } mention } || claim.Amount.IsPercentage || EachOf.Match(mention.Label.Trim()) is not { Success: true } match)
            return null;
        if (named.Only(match.Groups["who"].Value, claim) is not { Parts: [{ IsCount: true, Value: > 1m } count] } || named.Only(match.Groups["what"].Value, claim) is not { First: { } first } whole || !first.IsSame(claim))
            return null;
        return new Computation(StatementForm.Average, [.. whole.Parts, count], numbers => numbers[^1] == 0m ? null : numbers[..^1].Sum() / numbers[^1], () => $"{whole.Formula}÷{count.Amount}").Reckoning(claim);
    }
}
