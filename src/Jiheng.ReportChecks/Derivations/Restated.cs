using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>换一个单位再说一遍。“结转资金2425199.50元，结转资金约24.25万元”: the same words right after one another, the point in another place.</summary>
internal static partial class Restated
{
    [GeneratedRegex("(?:，|约|为|是|共|即|折合|合计)+", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Filler { get; }

    // “13,860,000.00元，即1386万元”
    [GeneratedRegex("^[，(]?(?:[一-龥]{0,4}折合|即|合|也就是)(?:人民币)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SaysSame { get; }

    private const int ShortestName = 3;

    private static readonly ImmutableArray<decimal> Shifts = [0.000_1m, 0.001m, 0.01m, 0.1m, 10m, 100m, 1_000m, 10_000m];

    /// <summary>“财政拨款收入1586.34万元”, and in a table 财政拨款收入 15,863,420.55元.</summary>
    public static Reckoning? Elsewhere(Fact claim, NamedFigures named) =>
        claim.Amount.Digits >= FewestDigits ? Others(claim, named).Select(each => Of(claim, each)).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true }) : null;

    /// <summary>The only number of that name has the point in another place.</summary>
    public static Reckoning? Missed(Fact claim, NamedFigures named) =>
        claim.Amount.Nearness == Nearness.AsPrinted && claim.Amount.Digits > FewestDigits && Others(claim, named) is [var only] && Of(claim, only) is { Differs: true } reckoning && IsShifted(claim.Part, only.Value) ? reckoning with { IsCertain = false } : null;

    private const int FewestDigits = 3;

    // Called the same in a table, in another unit.
    private static ImmutableArray<Fact> Others(Fact claim, NamedFigures named) =>
        claim is not { IsMoney: true, IsInCell: false, Mention: { IsChange: false } mention } || FigureNames.Of(mention.Label).Length <= ShortestName ? []
            : [.. named.Called(mention.Label, claim).Where(each => each is { Fit: NamedFigures.Same, Figure.Parts: [{ Row: not null, IsMoney: true } cell] } && cell.Amount.Unit != claim.Amount.Unit).Select(each => each.Figure.First)];

    private static Reckoning Of(Fact claim, Fact other) => new Computation(StatementForm.Equation, [other], numbers => numbers[0], () => $"{other.Amount}").Reckoning(claim);

    private static bool IsShifted(PrintedAmount printed, decimal other) => Shifts.Any(shift => Math.Abs(other * shift - printed.Number.InBase) <= printed.LastDigit);

    /// <summary>“780500.00元，折合78.05万元”.</summary>
    public static Reckoning? Held(Fact claim) => claim.Mention is { } mention && SaysSame.IsMatch(mention.Before.Trim()) && Beside(claim) is { } before && OfOther(claim, before) is { Holds: true } reckoning ? reckoning : null;

    private static Mention? Beside(Fact claim) =>
        claim is { IsMoney: true, Mention: { Index: > 0 } mention, Line: { } line } && line.Mentions[mention.Index - 1] is { IsPrecise: true, IsChange: false } before && before.Sentence == mention.Sentence && before.IsLike(mention) ? before : null;

    private static Reckoning OfOther(Fact claim, Mention before) =>
        new(StatementForm.Equation, claim.Part, [before.Amount], numbers => numbers[0], before.Amount.ToString(), claim.Line!.Span(before, claim.Mention!));

    public static Reckoning? Find(Fact claim)
    {
        if (Beside(claim) is not { } before || claim.Mention is not { } mention || (before.Amount.Unit == mention.Amount.Unit && !SaysSame.IsMatch(mention.Before.Trim())))
            return null;
        var (name, other) = (Filler.Replace(mention.Label.Trim(), ""), Filler.Replace(before.Label.Trim(), ""));
        if (!SaysSame.IsMatch(mention.Before.Trim()) && (name.Length < ShortestName || name != other))
            return null;
        return OfOther(claim, before) is { Differs: true } reckoning && IsShifted(claim.Part, before.Amount.Number.InBase) ? reckoning with { IsCertain = false } : null;
    }
}
