using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>两数之比。“锁桩12360个，投放自行车9800辆，桩车比1.26”: named by a character of each. “13.42：1” is read as a proportion.</summary>
internal static partial class NamedRatio
{
    private const int FewestDigits = 3;

    private const int Most = 24;

    [GeneratedRegex("(?<one>[一-龥])(?<other>[一-龥])比(?:例|率)?(?:为|达|是)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    // 同比、占比、环比 and what is compared with last year are no ratio of two things.
    private static readonly ImmutableArray<string> NoPair = ["同比", "占比", "环比", "对比", "相比", "之比", "性比", "价比"];

    /// <summary>Of the two counts nearest whose own words have the characters; nothing where they do not give it.</summary>
    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsInCell: false, Mention: { } mention, Line: { } line, Amount: { IsBare: true, IsPercentage: false } } || claim.Amount.Digits < FewestDigits || line.Text.AsSpan(mention.End).TrimStart().StartsWith(":") || Named.Match(line.Text[..mention.Start]) is not { Success: true } match)
            return null;
        var (one, other) = (match.Groups["one"].Value, match.Groups["other"].Value);
        if (NoPair.Contains(other + "比"))
            return null;
        var (ones, others) = (Called(one, claim, facts), Called(other, claim, facts));
        return (from first in ones
                from second in others
                where first != second
                select Over(first, second).Reckoning(claim)).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true });
    }

    private static List<Fact> Called(string sign, Fact claim, ImmutableArray<Fact> facts) =>
        [.. facts.Where(each => each is { IsCount: true, IsPart: true, Value: > 1m } && each.Mention?.IsChange != true && each.Words.Contains(sign, StringComparison.Ordinal)).OrderBy(each => Math.Abs(each.Order - claim.Order)).Take(Most)];

    private static Computation Over(Fact more, Fact less) => new(StatementForm.Equation, [more, less], numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], () => $"{more.Amount}÷{less.Amount}");
}
