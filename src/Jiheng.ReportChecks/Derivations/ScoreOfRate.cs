using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>按比率折算的得分。“预算执行率91.51%……预算执行10分，按执行率折算得9.15分”: a rate of the report times the full mark beside the score.</summary>
internal static partial class ScoreOfRate
{
    [GeneratedRegex("按[^，。;:]{0,10}(?:率|比例|满意度)[^，。;]{0,10}(?:计|折算|换算|计算)?(?:，?得|，?为|:)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ByRate { get; }

    [GeneratedRegex("(?<name>[一-龥]{2}率|满意度)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex NamesRate { get; }

    [GeneratedRegex("预算执行(?:率|情况)?(?:指标)?(?:得分?)?(?:为|是|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfExecution { get; }

    private const decimal FullOfExecution = 10m;

    // “其中预算执行9.9分”: ten points by every set of rules, times the one 执行率 of the report.
    private static Reckoning? Execution(Fact claim, Mention mention, ImmutableArray<Fact> facts)
    {
        if (claim.Value is <= 0m or >= FullOfExecution || claim.Amount.Number.Decimals == 0 || !OfExecution.IsMatch(mention.Label.Trim()))
            return null;
        return facts.Where(each => each.Amount.Unit.Name == "%" && each.IsPart && each.Value < 1m && each.Words.Contains("执行率", StringComparison.Ordinal)).DistinctBy(each => each.Value)
            .Select(rate => new Computation(StatementForm.Equation, [rate], numbers => numbers[0] * FullOfExecution, () => $"{rate.Amount}×10").Reckoning(claim)).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true });
    }

    [GeneratedRegex("(?:执行|支出|支付)(?:率|情况|指标|进度)?(?:指标)?(?:得分)?(?:分值|满分)?[(（]?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ScoredByRate { get; }

    [GeneratedRegex("^[，)）]*(?:自评|评价)?[得计](?:分)?(?:为)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex GotRightAfter { get; }

    private const int FewestDigits = 3;

    // “执行率10分，得9.75分”, “预算执行率指标分值5分，计4.50分”
    private static Reckoning? OfFull(Fact claim, Mention mention, Line line, ImmutableArray<Fact> facts)
    {
        if (claim.Order == 0 || claim.Amount.Digits < FewestDigits || !GotRightAfter.IsMatch(mention.Before.Trim()) || facts[claim.Order - 1] is not { IsScore: true, IsPart: true, Mention: { } full } most || !most.IsInSentenceOf(claim) || most.Value <= claim.Value || !ScoredByRate.IsMatch(line.Text[..full.Start].TrimEnd()))
            return null;
        return facts.Where(each => each.Amount.Unit.Name == "%" && each.IsPart && each.Value < 1m && RateOfSpending.IsMatch(each.Words)).OrderBy(each => Math.Abs(each.Order - claim.Order)).DistinctBy(each => each.Value).Take(MostRates)
            .Select(rate => new Computation(StatementForm.Equation, [rate, most], numbers => numbers[0] * numbers[1], () => $"{rate.Amount}×{most.Amount}").Reckoning(claim)).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true });
    }

    [GeneratedRegex("执行率|支出率|支付率|支出进度|支付进度|预算完成率|完成.{0,4}预算", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RateOfSpending { get; }

    private const int MostRates = 6;

    [GeneratedRegex("^(?<name>[一-龥]{2,8})按", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Subject { get; }

    private const int Nearby = 3;

    private const int Words = 30;

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!claim.IsScore || claim is not { Mention: { } mention, Line: { } line })
            return null;
        if ((Execution(claim, mention, facts) ?? OfFull(claim, mention, line, facts)) is { } ten)
            return ten;
        if (!ByRate.IsMatch(line.Opening(mention, Words).Trim()) || NamesRate.Match(line.Opening(mention, Words)) is not { Success: true } match)
            return null;
        var full = FullBefore(claim, mention, facts) is { } said ? [said] : facts.Skip(Math.Max(0, claim.Order - Nearby)).Take(2 * Nearby + 1).Where(each => each.IsScore && each.IsInSentenceOf(claim) && each.Value > claim.Value && each.Amount.Number.Decimals == 0).ToList();
        var name = match.Groups["name"].Value;
        var rates = facts.Where(each => each.Amount.IsPercentage && each.IsPart && each.Value is > 0m and <= 1m && each.Words.Contains(name, StringComparison.Ordinal)).OrderBy(each => Math.Abs(each.Order - claim.Order));
        return (from rate in rates
                from most in full
                select new Computation(StatementForm.Equation, [rate, most], numbers => numbers[0] * numbers[1], () => $"{rate.Amount}×{most.Amount}").Reckoning(claim))
            .FirstOrDefault(each => each is { Holds: true, HoldsClosely: true });
    }

    // “设预算执行10分、产出50分。预算执行按支出率折算得9.73分”
    private static Fact? FullBefore(Fact claim, Mention mention, ImmutableArray<Fact> facts) => Subject.Match(mention.Label.Trim()) is not { Success: true } subject ? null
        : facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block).FirstOrDefault(each => each is { IsScore: true, IsPart: true, Mention: { } other } && other.Label.TrimEnd().EndsWith(subject.Groups["name"].Value, StringComparison.Ordinal) && each.Value > claim.Value);
}
