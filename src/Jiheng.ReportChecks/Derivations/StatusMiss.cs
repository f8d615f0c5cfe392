using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>按进展分的项数。“项目10个，其中4个项目已完工，1个项目正在财评，6个项目正在施工”: a thing is in one state only, so there are no more states than things.</summary>
internal static partial class StatusMiss
{
    private const int Most = 6;

    [GeneratedRegex("^[一-龥]{0,4}?(?:已|正在|尚|未|待|暂)[^，。;:]{1,12}(?=[，。;]|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex State { get; }

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsCount: true, IsInCell: false, Mention: { } mention, Line: { } line, Amount.Nearness: Nearness.AsPrinted })
            return null;
        var parts = facts.Skip(claim.Order + 1).Take(Most).TakeWhile(each => each.IsInSentenceOf(claim) && each.IsSame(claim) && each.Mention!.Segment == mention.Segment && State.IsMatch(line.Text[each.Mention.End..])).ToImmutableArray();
        if (parts.Length < 2 || !parts[0].Mention!.Before.TrimStart('，', ' ').StartsWith("其中", StringComparison.Ordinal) || parts[1..].Any(part => part.Mention!.Label.Trim().Length > 2) || facts.ElementAtOrDefault(claim.Order + parts.Length + 1) is { } next && next.IsInSentenceOf(claim) && next.Mention!.Segment == mention.Segment || !AreApart([.. parts.Select(part => State.Match(line.Text[part.Mention!.End..]).Value)]))
            return null;
        return new Computation(StatementForm.Parts, parts, numbers => numbers.Sum(), () => string.Join('+', parts.Select(part => part.Amount.ToString()))).Reckoning(claim) is { Differs: true, Point: { } sum } differs && sum > claim.Value && NamedMiss.IsNear(claim, sum) ? differs with { IsCertain = false } : null;
    }

    // What is finished was begun, and may be published and paid for besides.
    private static bool AreApart(ImmutableArray<string> states) => states.Count(state => state.Contains('已', StringComparison.Ordinal)) <= 1 && !states.Any(Besides.IsMatch);

    [GeneratedRegex("付|拨|结算|决算|公开|公示|归档|移交|备案|反馈|审计|满意|登记|发证", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Besides { get; }
}
