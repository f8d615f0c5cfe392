using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>点名的增减率和增减额。“三公经费总额较上年下降4.10%”: of the two numbers that the report gives under that name, one of them of the year before.</summary>
internal static partial class NamedGrowth
{
    private const int FewestDigits = 3;

    private const int Most = 6;

    [GeneratedRegex("^(?<name>[^，。;:]{2,16}?)(?:支出|收入)?(?:同比|(?:较|比|与)(?:上年度?|去年|上年同期|20[0-9][0-9]年度?)(?:相比)?)(?:略有|总体)?(?<verb>增长|增加|提高|上升|下降|减少|降低|压减|压缩)(?:了|约)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Change { get; }

    [GeneratedRegex("上年|去年|上一年|同期|20[0-9][0-9]年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Former { get; }

    [GeneratedRegex("与(?:20[0-9][0-9]年度?|上年度?|去年)(?<name>[^，。;:\\d]{2,12})$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Against { get; }

    [GeneratedRegex("^相比，?(?:同比|略有|总体)?(?<verb>增长|增加|提高|上升|下降|减少|降低)(?:了|约)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Since { get; }

    /// <summary>“与2018年执行数2206.31万元相比，增长14.16%”: of the only other number of that name.</summary>
    private static Reckoning? AgainstNamed(Fact claim, NamedFigures named)
    {
        if (claim is not { Mention: { Index: > 0 } mention, Line: { } line, IsInCell: false, Amount.Unit.Name: "%" } || Since.Match(mention.Before.Trim()) is not { Success: true } match)
            return null;
        var former = line.Mentions[mention.Index - 1];
        if (Against.Match(former.Label) is not { Success: true } said)
            return null;
        var called = named.Called(said.Groups["name"].Value, claim).Where(each => each.Fit >= NamedFigures.Ends && each.Figure.Parts.Length == 1).Select(each => each.Figure.First).ToList();
        return called.Find(each => each.Amount.Span == former.Amount.Span) is { Value: > 0m } before && called.Where(each => each != before && !Former.IsMatch(Words(each)) && each.IsSame(before)).Take(2).ToList() is [var now]
            ? Of(claim, now, before, IsUp(match)).Reckoning(claim) : null;
    }

    public static Reckoning? Find(Fact claim, NamedFigures named)
    {
        if (AgainstNamed(claim, named) is { Holds: true, HoldsClosely: true } against)
            return against;
        if (claim is not { Mention: { } mention, IsInCell: false } || claim.Amount.Digits < FewestDigits || Change.Match(mention.Label.Trim()) is not { Success: true } match || (claim.Amount.Unit.Name != "%" && !claim.IsMoney))
            return null;
        var isUp = IsUp(match);
        var called = named.Called(match.Groups["name"].Value, claim).Where(each => each.Figure.Parts.Length == 1).Take(Most).Select(each => each.Figure.First).ToList();
        return (from before in called
                where Former.IsMatch(Words(before))
                from now in called
                where now != before && now.IsSame(before) && now.Value > before.Value == isUp && (now.Row is null || now.Row == before.Row || Labelled(now, before))
                let computation = Of(claim, now, before, isUp)
                where computation.MayGive(claim)
                let reckoning = computation.Reckoning(claim)
                where reckoning is { Holds: true, HoldsClosely: true } && reckoning.Agreement != Agreement.Truncated
                select reckoning).FirstOrDefault();
    }

    // Of the one row of that name, which has a column of the year before and one of the year.
    public static Reckoning? Missed(Fact claim, NamedFigures named)
    {
        if (AgainstNamed(claim, named) is { Differs: true, Point: { } other } against && (Slip.IsTransposed(claim.Amount, other) || Slip.IsOneDigit(claim.Amount, other)))
            return against with { IsCertain = false };
        if (claim is not { Mention: { } mention, IsInCell: false, Amount: { Nearness: Nearness.AsPrinted, Unit.Name: "%" } } || claim.Amount.Digits < FewestDigits || Change.Match(mention.Label.Trim()) is not { Success: true } match)
            return null;
        return OfRow(claim, match, named) ?? OfLastYear(claim, match, named);
    }

    private static Reckoning? OfRow(Fact claim, Match match, NamedFigures named)
    {
        var name = FigureNames.Of(match.Groups["name"].Value);
        if (named.Rows.Where(row => row.Name == name).Take(2).ToList() is not [{ Cells: var row }])
            return null;
        var amounts = row.Where(each => !Rates.IsMatch(each.Heading)).ToList();
        if (amounts.Where(each => Before.IsMatch(each.Heading)).Take(2).ToList() is not [{ Value: > 0m } before] || amounts.Where(each => Now.IsMatch(each.Heading)).Take(2).ToList() is not [var now] || !now.IsSame(before))
            return null;
        return Of(claim, now, before, IsUp(match)).Reckoning(claim) is { Differs: true, Point: > 0m and var point } reckoning && NearMiss.IsNear(claim, point) ? reckoning with { IsCertain = false } : null;
    }

    private static bool IsUp(Match match) => Changes.IsUp(match.Groups["verb"].Value);

    // The two numbers of that name, one of them of the year before, give it of the wrong year, or with two digits changed about.
    private static Reckoning? OfLastYear(Fact claim, Match match, NamedFigures named)
    {
        var called = named.Called(match.Groups["name"].Value, claim).Where(each => each.Fit >= NamedFigures.Ends && each.Figure.Parts.Length == 1).Select(each => each.Figure.First).ToList();
        if (called.Where(each => Former.IsMatch(Words(each))).Take(2).ToList() is not [{ Value: > 0m } before] || called.Where(each => !Former.IsMatch(Words(each))).Take(2).ToList() is not [var now] || !now.IsSame(before) || now.Value > before.Value != IsUp(match))
            return null;
        if (Of(claim, now, before, IsUp(match)).Reckoning(claim) is not { Differs: true, Point: { } point } reckoning)
            return null;
        var isOfNow = Math.Abs((Math.Abs(now.Value - before.Value) / now.Value) - claim.Value) <= claim.Amount.LastDigit / 2m;
        return isOfNow ? reckoning with { IsCertain = false, Remark = $"{claim.Amount}正好是差额除以{now.Amount}；增减率应当除以上年的{before.Amount}。" }
            : Slip.IsTransposed(claim.Amount, point) ? reckoning with { IsCertain = false } : null;
    }

    [GeneratedRegex("率|增减|%|比", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rates { get; }

    [GeneratedRegex("上年|去年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Before { get; }

    [GeneratedRegex("本年|当年|今年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Now { get; }

    // Two rows of a table of years.
    private static bool Labelled(Fact now, Fact before) => now.Column == before.Column;

    private static string Words(Fact fact) => fact.Mention?.Label ?? fact.Words;

    private static Computation Of(Fact claim, Fact now, Fact before, bool isUp)
    {
        var (more, less) = isUp ? (now, before) : (before, now);
        return claim.Amount.Unit.Name == "%"
            ? new(StatementForm.Growth, [more, less], numbers => (numbers[0] - numbers[1]) / numbers[isUp ? 1 : 0], () => $"({more.Amount}-{less.Amount})÷{before.Amount}×100%")
            : new(StatementForm.Difference, [more, less], numbers => numbers[0] - numbers[1], () => $"{more.Amount}-{less.Amount}");
    }
}
