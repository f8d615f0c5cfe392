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

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsScore: true, Mention: { } mention, Column: null } || !mention.Before.Contains('得', StringComparison.Ordinal) || mention.Says("扣") || claim.Order == 0)
            return null;
        if (facts[claim.Order - 1] is not { IsScore: true, IsPart: true } full || full.Line != claim.Line || full.Mention!.Segment != mention.Segment || full.Mention.Says("得", "扣") || full.Value <= claim.Value)
            return null;
        var losses = facts.Skip(claim.Order + 1).TakeWhile(each => each.Block == claim.Block && each.Line == claim.Line && !(each.IsScore && each.Mention!.Before.Contains('得', StringComparison.Ordinal)))
            .Where(each => each is { IsScore: true, IsPart: true } && each.Mention!.Label.TrimEnd().EndsWith('扣') && !NoLoss.IsMatch(each.Mention.Label)).Take(Most).ToImmutableArray();
        if (losses.IsEmpty)
            return null;
        ImmutableArray<Fact> parts = [full, .. losses];
        return new Computation(StatementForm.Difference, parts, numbers => numbers[0] - numbers.Skip(1).Sum(), () => string.Join('-', parts.Select(each => each.Amount.ToString()))).Reckoning(claim) is { Holds: true } holds ? holds : null;
    }
}
