using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>换一个单位再说一遍。“结转资金2425199.50元，结转资金约24.25万元”: the same words right after one another, the point in another place.</summary>
internal static partial class Restated
{
    [GeneratedRegex("(?:，|约|为|是|共|即|折合|合计)+", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Filler { get; }

    private const int ShortestName = 3;

    private static readonly ImmutableArray<decimal> Shifts = [0.001m, 0.01m, 0.1m, 10m, 100m, 1_000m];

    public static Reckoning? Find(Fact claim)
    {
        if (!claim.IsMoney || claim is not { Mention: { Index: > 0 } mention, Line: { } line } || line.Mentions[mention.Index - 1] is not { IsPrecise: true, IsChange: false } before || before.Sentence != mention.Sentence || !before.IsLike(mention) || before.Amount.Unit == mention.Amount.Unit)
            return null;
        var (name, other) = (Filler.Replace(mention.Label.Trim(), ""), Filler.Replace(before.Label.Trim(), ""));
        if (name.Length < ShortestName || name != other)
            return null;
        var printed = claim.Part;
        var reckoning = new Reckoning(StatementForm.Equation, printed, [before.Amount], numbers => numbers[0], before.Amount.ToString(), line.Span(before, mention));
        return reckoning is { Differs: true } && Shifts.Any(shift => Math.Abs(before.Amount.Number.InBase * shift - printed.Number.InBase) <= printed.LastDigit) ? reckoning with { IsCertain = false } : null;
    }
}
