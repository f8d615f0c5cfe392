using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>天数的比例。“优良天数311天，优良天数比例85.2%”: of the days of a year, which no report prints.</summary>
internal static partial class DaysOfYear
{
    private static readonly ImmutableArray<decimal> Days = [365m, 366m];

    [GeneratedRegex("天数?(?:的)?(?:比例|比率|占比|率)(?:为|达|是|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rate { get; }

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts) =>
        claim is not { IsInCell: false, Mention: { } mention, Amount.Unit.Name: "%" } || claim.Value is <= 0m or >= 1m || !Rate.IsMatch(mention.Label.Trim()) || facts[Math.Max(0, claim.Order - 1)] is not { IsPart: true, Amount.Unit.Name: "天" } days || !days.IsInSentenceOf(claim) ? null
            : Days.Select(year => new Computation(StatementForm.Completion, [days], numbers => numbers[0] / year, () => $"{days.Amount}÷{year}×100%").Reckoning(claim)).FirstOrDefault(each => each.Holds);
}
