using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>增减额与增减率。“2022年支出15316.20万元，同比下降3.64%，减少547.29万元”, “2022年执行6658.40万元，2023年增长4.48%，增加325.15万元”: the year before, and behind it a rate and an amount of one change, which must agree.</summary>
internal static partial class ChangeAndRate
{
    [GeneratedRegex("上年|去年|20\\d\\d年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Former { get; }

    [GeneratedRegex("^，(?:20\\d\\d年度?|本年度?)?(?:同比|较上年|比上年)?(?<verb>增长|增加|上升|下降|减少|降低)了?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex First { get; }

    [GeneratedRegex("^，(?<verb>增长|增加|上升|下降|减少|降低)了?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Second { get; }

    /// <summary>Of a rate or an amount that nothing else explains.</summary>
    public static Reckoning? Missed(Fact claim)
    {
        if (claim is not { Mention: { } mention, Line: { } line, Amount.Nearness: Nearness.AsPrinted })
            return null;
        var rate = claim.Amount.Unit.Name == "%" ? mention : line.Mentions.ElementAtOrDefault(mention.Index - 1);
        if (rate is not { Index: > 0, IsPrecise: true, Amount.Unit.Name: "%" } || line.Mentions.ElementAtOrDefault(rate.Index + 1) is not { IsPrecise: true } change || (change != mention && rate != mention))
            return null;
        var before = line.Mentions[rate.Index - 1];
        return Agree(rate, change) && before.IsPrecise && before.IsLike(change) && before.Sentence == change.Sentence && Former.IsMatch(before.Label) && Of(mention, before, rate, change, line) is { Differs: true, Point: { } point } reckoning && NearMiss.IsNear(claim, point)
            ? reckoning : null;
    }

    private static bool Agree(Mention rate, Mention change) =>
        First.Match(rate.Before.Trim()) is { Success: true } first && Second.Match(change.Before.Trim()) is { Success: true } second && Changes.IsUp(first.Groups["verb"].Value) == Changes.IsUp(second.Groups["verb"].Value);

    private static Reckoning Of(Mention claim, Mention before, Mention rate, Mention change, Line line) => claim == rate
        ? new(StatementForm.Growth, rate.Amount, [change.Amount, before.Amount], numbers => numbers[1] <= 0m ? null : numbers[0] / numbers[1], $"{change.Amount}÷{before.Amount}×100%", line.Span(before, change))
        : new(StatementForm.Difference, change.Amount, [before.Amount, rate.Amount], numbers => numbers[0] * numbers[1], $"{before.Amount}×{rate.Amount}", line.Span(before, change));
}
