using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>按进展分的项数。“项目10个，其中4个项目已完工，1个项目正在财评，6个项目正在施工”: a thing is in one state only, so the states make the whole.</summary>
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
        if (parts.Length < 2 || !parts[0].Mention!.Before.TrimStart('，', ' ').StartsWith("其中", StringComparison.Ordinal) || parts[1..].Any(part => part.Mention!.Label.Trim().Length > 2) || facts.ElementAtOrDefault(claim.Order + parts.Length + 1) is { } next && next.IsInSentenceOf(claim) && next.Mention!.Segment == mention.Segment)
            return null;
        return new Computation(StatementForm.Parts, parts, numbers => numbers.Sum(), () => string.Join('+', parts.Select(part => part.Amount.ToString()))).Reckoning(claim) is { Differs: true } differs ? differs with { IsCertain = false } : null;
    }
}
