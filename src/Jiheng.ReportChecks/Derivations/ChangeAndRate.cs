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

    [GeneratedRegex("(?<name>[一-龥“”]{2,14}?)(?:同比|(?:较|比|与)(?:上年度?|去年)(?:相比)?)(?<verb>增加|增长|上升|减少|下降|降低)了?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NamedChanged { get; }

    /// <summary>“项目支出2131.20万元。……项目支出比上年减少68.80万元，下降3.23%”: the change over this year's number instead of last year's, where the report has one number of that name.</summary>
    public static Reckoning? OverThisYear(Fact claim, NamedFigures named)
    {
        if (claim is not { IsInCell: false, Mention: { Index: > 0 } rate, Line: { } line, Amount: { Nearness: Nearness.AsPrinted, Unit.Name: "%" } } || line.Mentions[rate.Index - 1] is not { IsPrecise: true, Amount.HasDimension: true } change || change.Sentence != rate.Sentence)
            return null;
        if (Second.Match(rate.Before.Trim()) is not { Success: true } second || NamedChanged.Match(change.Label.Trim()) is not { Success: true } first || Changes.IsUp(first.Groups["verb"].Value) is var isUp && Changes.IsUp(second.Groups["verb"].Value) != isUp)
            return null;
        if (named.Only(first.Groups["name"].Value, claim) is not { Parts: [{ Amount: { } now, Value: > 0m }] } || now.Unit.Dimension != change.Amount.Unit.Dimension)
            return null;
        var reckoning = new Reckoning(
            StatementForm.Growth, claim.Amount, [change.Amount, now], numbers => (isUp ? numbers[1] - numbers[0] : numbers[1] + numbers[0]) is > 0m and var before ? numbers[0] / before : null,
            $"{change.Amount}÷({now}{(isUp ? '-' : '+')}{change.Amount})×100%", line.Span(change, rate));
        return reckoning.Differs && Math.Abs((change.Amount.Number.InBase / now.Number.InBase) - claim.Value) <= claim.Amount.LastDigit / 2m
            ? reckoning with { IsCertain = false, Remark = $"{claim.Amount}正好是{change.Amount}除以本年的{now}；增减率应当除以上年数。" } : null;
    }

    private static bool Agree(Mention rate, Mention change) =>
        First.Match(rate.Before.Trim()) is { Success: true } first && Second.Match(change.Before.Trim()) is { Success: true } second && Changes.IsUp(first.Groups["verb"].Value) == Changes.IsUp(second.Groups["verb"].Value);

    private static Reckoning Of(Mention claim, Mention before, Mention rate, Mention change, Line line) => claim == rate
        ? new(StatementForm.Growth, rate.Amount, [change.Amount, before.Amount], numbers => numbers[1] <= 0m ? null : numbers[0] / numbers[1], $"{change.Amount}÷{before.Amount}×100%", line.Span(before, change))
        : new(StatementForm.Difference, change.Amount, [before.Amount, rate.Amount], numbers => numbers[0] * numbers[1], $"{before.Amount}×{rate.Amount}", line.Span(before, change));
}
