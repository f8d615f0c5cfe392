using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>满分与各项扣分。“过程（20分，得18.5分）。考核不及时，扣1分；配车不足，扣0.5分”: what was got is the full mark less every deduction its paragraph names.</summary>
internal static partial class LossesOfScore
{
    private const int Most = 8;

    [GeneratedRegex("每|共扣|合计扣|总共扣|扣完|最多扣|应扣|酌情", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoLoss { get; }

    [GeneratedRegex("(?:共|合计|总计|累计)(?:计)?(?:失分|扣分|失|扣|丢)(?:为)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AllLost { get; }

    [GeneratedRegex("(?:总得分|总分|自评得分|综合得分|评价得分|合计得分)(?:为|是|:)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    private const decimal All = 100m;

    // “总得分98.10分，共失分1.90分”, or what the row 合计 of the score table has.
    private static Reckoning? OfAll(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsScore: true, IsInCell: false, Mention: { } mention } || !AllLost.IsMatch(mention.Label.Trim()))
            return null;
        var totals = facts.Where(each => each.IsPart && each.Value is > 0m and < All && (each.Mention is { } total ? each.IsScore && Total.IsMatch(total.Label.Trim()) : each.IsTotal && each.Heading.Contains('得', StringComparison.Ordinal)));
        return totals.Where(each => All - each.Value == claim.Value).Select(each => new Computation(StatementForm.Difference, [each], numbers => All - numbers[0], () => $"100-{each.Amount}").Reckoning(claim)).FirstOrDefault(each => each.Holds);
    }

    private const decimal MostApart = 1m;

    /// <summary>“自评总分95.96分……合计扣5.04分”: of 100 the one total leaves another, a digit off.</summary>
    public static Reckoning? Missed(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsScore: true, IsInCell: false, Mention: { } mention, Amount.Nearness: Nearness.AsPrinted } || !AllLost.IsMatch(mention.Label.Trim()) || claim.Amount.Digits < FewestDigits)
            return null;
        var totals = facts.Where(each => each is { IsScore: true, IsPart: true, Value: > 0m and < All, Mention: { } total } && Total.IsMatch(total.Label.Trim())).DistinctBy(each => each.Value).Take(2).ToList();
        return totals is [var only] && new Computation(StatementForm.Difference, [only], numbers => All - numbers[0], () => $"100-{only.Amount}").Reckoning(claim) is { Differs: true, Point: { } point } reckoning && Math.Abs(point - claim.Value) <= MostApart && Slip.IsOneDigit(claim.Amount, point)
            ? reckoning with { IsCertain = false } : null;
    }

    private const int FewestDigits = 3;

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (OfAll(claim, facts) is { } all)
            return all;
        if (claim is not { IsScore: true, Mention: { } mention, Column: null } || !mention.Before.Contains('得', StringComparison.Ordinal) || mention.Says("扣") || claim.Order == 0)
            return null;
        if (facts[claim.Order - 1] is not { IsScore: true, IsPart: true } full || full.Line != claim.Line || full.Mention!.Segment != mention.Segment || full.Mention.Says("得", "扣") || full.Value <= claim.Value)
            return null;
        var losses = LossesAfter(claim, facts);
        if (losses.IsEmpty)
            return null;
        ImmutableArray<Fact> parts = [full, .. losses];
        return new Computation(StatementForm.Difference, parts, numbers => numbers[0] - numbers.Skip(1).Sum(), () => string.Join('-', parts.Select(each => each.Amount.ToString()))).Reckoning(claim) is { Holds: true } holds ? holds : null;
    }

    private static ImmutableArray<Fact> LossesAfter(Fact claim, ImmutableArray<Fact> facts) =>
        [.. facts.Skip(claim.Order + 1).TakeWhile(each => each.Block == claim.Block && each.Line == claim.Line && !(each.IsScore && each.Mention!.Before.Contains('得', StringComparison.Ordinal)))
            .Where(each => each is { IsScore: true, IsPart: true } && each.Mention!.Label.TrimEnd().EndsWith('扣') && !NoLoss.IsMatch(each.Mention.Label)).Take(Most)];
}
