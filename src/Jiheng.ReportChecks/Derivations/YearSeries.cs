using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>逐年的数与逐年的增减率。“2021年1236.50万元，2022年1684.20万元，2023年2105.80万元；2022年增长36.2%，2023年增长20.0%”: the years name the two numbers; and “由1462起降为1217起，下降20.13%”, where the words do.</summary>
internal static partial class YearSeries
{
    [GeneratedRegex("^[，;]?(?<year>20[0-9][0-9])年(?:同比|比上年|较上年)?(?<verb>增长|上升|提高|下降|减少|降低)(?:了)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Growth { get; }

    [GeneratedRegex("(?:由|从)[^，。;:\\d]{0,10}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex From { get; }

    [GeneratedRegex("^(?:下降|上升|提高|增加|增长|减少|降低|降|升|增|减)(?:至|到|为)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex To { get; }

    [GeneratedRegex("^，(?<verb>增长|上升|提高|下降|减少|降低|增幅|降幅)(?:了|为)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ByIt { get; }

    public static Reckoning? Missed(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsInCell: false, Order: > 1, Value: > 0m, Mention: { Index: > 1 } mention, Amount: { Unit.Name: "%", Nearness: Nearness.AsPrinted } })
            return null;
        if (ByIt.Match(mention.Before.Trim()) is { Success: true } match && facts[claim.Order - 1] is { Mention: { } second } now && facts[claim.Order - 2] is { Mention: { } first } before && From.IsMatch(first.Label.Trim()) && To.IsMatch(second.Before.Trim()) && now.IsInSentenceOf(claim) && before.IsInSentenceOf(claim))
            return Of(claim, now, before, match.Groups["verb"].Value);
        return Growth.Match(mention.Before.Trim()) is { Success: true } growth && int.Parse(growth.Groups["year"].Value, CultureInfo.InvariantCulture) is var year && OfYear(year, claim, facts) is { } then && OfYear(year - 1, claim, facts) is { } former
            ? Of(claim, then, former, growth.Groups["verb"].Value) : null;
    }

    // The one number of its sentence that is called by the year and nothing else.
    private static Fact? OfYear(int year, Fact claim, ImmutableArray<Fact> facts)
    {
        var name = year.ToString(CultureInfo.InvariantCulture) + "年";
        return facts.Take(claim.Order).Reverse().TakeWhile(each => each.IsInSentenceOf(claim)).Where(each => each is { IsPart: true, Amount: { HasDimension: true, IsPercentage: false }, Mention: { IsChange: false } mention } && mention.Label.Trim() is var label && (label == name || label == "其中" + name)).Take(2).ToList() is [var only] ? only : null;
    }

    // Only what is a slip, or of the wrong year.
    private static Reckoning? Of(Fact claim, Fact now, Fact before, string verb)
    {
        if (!now.IsSame(before) || !now.IsPart || !before.IsPart || now.Value <= 0m || before.Value <= 0m || now.Amount.IsPercentage || now.Value > before.Value != Changes.IsUp(verb))
            return null;
        var (more, less) = now.Value > before.Value ? (now, before) : (before, now);
        var computation = new Computation(StatementForm.Growth, [more, less], numbers => (numbers[0] - numbers[1]) / (now.Value > before.Value ? numbers[1] : numbers[0]), () => $"({more.Amount}-{less.Amount})÷{before.Amount}×100%");
        if (computation.Reckoning(claim) is not { Differs: true, Point: { } point } reckoning)
            return null;
        var isOfNow = Math.Abs(((more.Value - less.Value) / now.Value) - claim.Value) <= claim.Amount.LastDigit / 2m;
        return isOfNow || Slip.IsOneDigit(claim.Amount, point) || Slip.IsTransposed(claim.Amount, point)
            ? reckoning with { IsCertain = false, Remark = isOfNow ? $"{claim.Amount}正好是差额除以{now.Amount}；增减率应当除以{before.Amount}。" : null } : null;
    }
}
