using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>列完再合计。“城关640场、东山386场、西河402场、南坪358场，全县共放映1768场”: a total right after a list of many, off by a slip.</summary>
internal static partial class ListMiss
{
    private const int FewestParts = 4;

    private const int FewestDigits = 4;

    [GeneratedRegex("^(?:[一-龥]{1,3}(?=，))?，?(?:全[县市区省乡镇校院局]|各[^，。;:]{1,6}|以上|总|合计|共计)*[^，。;:\\d]{0,4}(?:共|合计|总计|共计)[^，。;:\\d]{0,6}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Closes { get; }

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { Mention: { } mention, IsInCell: false, Amount: { Nearness: Nearness.AsPrinted, HasDimension: true } } || !(claim.IsCount || Slip.Telling(Math.Abs(claim.Amount.Number.Quantity.Value)) >= FewestDigits) || !Closes.IsMatch(mention.Before.Trim()))
            return null;
        var parts = facts.Take(claim.Order).Reverse().TakeWhile(each => each.IsInSentenceOf(claim)).Where(each => each.Amount.Unit == claim.Amount.Unit && each is { IsPart: true, Mention: { IsChange: false } part } && part.Depth == mention.Depth).Reverse().ToImmutableArray();
        if (parts.Length < FewestParts || claim.Line!.Text[parts[0].Mention!.End..parts[^1].Mention!.Start].IndexOfAny(['，', ';', ':', '(']) >= 0 || claim.Line.Text[parts[^1].Mention!.End..mention.Start] != mention.Before)
            return null;
        var sum = new Computation(StatementForm.Parts, parts, numbers => numbers.Sum(), () => string.Join('+', parts.Select(part => part.Amount.ToString()))).Reckoning(claim);
        return sum is { Differs: true, Point: { } point } && (Slip.Telling(claim.Amount.Number.Quantity.Value) < FewestDigits ? IsOneOff(claim, point) : Slip.IsTransposed(claim.Amount, point) || Slip.IsOneDigit(claim.Amount, point)) ? sum with { IsCertain = false } : null;
    }

    // “甲镇6个村、乙镇5个村、丙乡4个村、丁乡4个村，共20个行政村”
    private static bool IsOneOff(Fact claim, decimal sum) => claim.Amount.Number.Decimals == 0 && Math.Abs(sum - claim.Value) == 1m;
}
