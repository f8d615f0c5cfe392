using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>不同单位合计。“轮椅860辆、助听器425台、其他辅具1312件，合计2597件（台、辆）”: the total names every unit it adds up.</summary>
internal static partial class MixedUnits
{
    private const int Most = 12;

    [GeneratedRegex(@"\G\((?<unit>[一-龥]{1,2})(?:[、,/](?<unit>[一-龥]{1,2}))*\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherUnits { get; }

    [GeneratedRegex("合计|共|总计|小计", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    [GeneratedRegex("每|均", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Mean { get; }

    /// <summary>Only where all counts before it in its sentence make it; nothing otherwise.</summary>
    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsCount: true, IsInCell: false, Mention: { } mention, Line: { } line } || !Total.IsMatch(mention.Label) || mention.IsChange)
            return null;
        var before = facts.Take(claim.Order).Reverse().TakeWhile(each => each.IsInSentenceOf(claim)).Where(each => each is { IsPart: true, IsCount: true, Value: > 0m, Mention.IsChange: false } && each.Mention.Depth == mention.Depth && !Mean.IsMatch(each.Mention.Label)).Take(Most).Reverse().ToImmutableArray();
        ImmutableArray<Fact> parts = OtherUnits.Match(line.Text, mention.End) is { Success: true } match ? [.. before.Where(each => IsNamed(each, claim, match))] : OfPeople(claim, before);
        return parts.Length > 1 && parts.Sum(each => each.Value) == claim.Value ? new Computation(StatementForm.Parts, parts, numbers => numbers.Sum(), () => string.Join('+', parts.Select(each => each.Amount.ToString()))).Reckoning(claim) : null;
    }

    // “31.5万只、4.2万头、6.8万头，合计42.5万头（只）”
    private static bool IsNamed(Fact part, Fact claim, Match match) =>
        Name(part) is var name && (name.Length == 0 || name == Name(claim) || match.Groups["unit"].Captures.Any(unit => unit.Value == name));

    private static string Name(Fact fact) => fact.Amount.Unit.Name.TrimStart('万', '亿');

    // “对120名农户和30名负责人开展调查，共发放150份”: the two kinds of people who are asked.
    private static ImmutableArray<Fact> OfPeople(Fact claim, ImmutableArray<Fact> before) =>
        claim.Amount.Unit.Name == "份" && claim.Mention!.Says("发放", "发出") && before.All(each => each.Amount.Unit.Name is "名" or "人" or "户" or "位" or "家") ? before : [];
}
