using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>同段列出的扣分。“投入10分、过程30分、产出30分、效果30分。过程得27.5分……过程类指标扣2.5分；总分96.9分，扣3.1分”: the full mark and the score are said of the same name in one paragraph.</summary>
internal static partial class NamedLosses
{
    private const decimal All = 100m;

    [GeneratedRegex("(?<name>[一-龥]{2,6}?)(?:类|部分|方面|指标)*的?(?:共|合计)?扣(?:分|减|了)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Lost { get; }

    [GeneratedRegex("^，?(?:共|合计)?扣(?:分|减|了)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LostOfTotal { get; }

    [GeneratedRegex("(?:总分|总得分|自评得分|综合得分|合计得分)(?:为|是|:)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsScore: true, IsInCell: false, Order: > 0, Mention: { } mention })
            return null;
        var before = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block).Where(each => each is { IsScore: true, IsPart: true, Mention: not null }).ToImmutableArray();
        if (LostOfTotal.IsMatch(mention.Before.Trim()))
            return before is [{ } total, ..] && total.Order == claim.Order - 1 && Total.IsMatch(total.Mention!.Label.Trim()) ? Of(claim, [total], numbers => All - numbers[0], $"100-{total.Amount}") : null;
        if (Lost.Match(mention.Label.Trim()) is not { Success: true } match)
            return null;
        var name = match.Groups["name"].Value[^2..];
        var called = before.Where(each => each.Mention!.Label.Contains(name, StringComparison.Ordinal)).ToList();
        return called.Find(each => each.Mention!.Says("得")) is { } got && called.Find(each => !each.Mention!.Says("得", "扣")) is { } full ? Of(claim, [full, got], numbers => numbers[0] - numbers[1], $"{full.Amount}-{got.Amount}") : null;
    }

    /// <summary>“过程指标40分，得37.5分，扣3.5分”: side by side, and they do not fit.</summary>
    public static Reckoning? Missed(Fact claim, ImmutableArray<Fact> facts) =>
        claim is { IsScore: true, IsInCell: false, Order: > 1, Mention: { } mention, Amount.Nearness: Nearness.AsPrinted } && LostOfTotal.IsMatch(mention.Before.Trim())
            && facts[claim.Order - 1] is { IsScore: true, IsPart: true, Mention: { } second } got && got.IsInSentenceOf(claim) && GotOfIt.IsMatch(second.Before.Trim())
            && facts[claim.Order - 2] is { IsScore: true, IsPart: true, Mention: { } first } full && full.IsInSentenceOf(claim) && !first.Says("得", "扣") && full.Value >= got.Value
            && new Computation(StatementForm.Difference, [full, got], numbers => numbers[0] - numbers[1], () => $"{full.Amount}-{got.Amount}").Reckoning(claim) is { Differs: true } reckoning ? reckoning with { IsCertain = false } : null;

    [GeneratedRegex("^，?(?:自评|评价)?得(?:分)?(?:为)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex GotOfIt { get; }

    private static Reckoning? Of(Fact claim, ImmutableArray<Fact> parts, Func<ImmutableArray<decimal>, decimal?> compute, string formula) =>
        new Computation(StatementForm.Difference, parts, compute, () => formula).Reckoning(claim) is { Holds: true } holds ? holds : null;
}
