using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>满意的几档。“‘满意’的312人、‘比较满意’的148人、‘一般’的31人……有效样本500人，综合满意率92%”: who is content, of all who answered; with those just about content or without them.</summary>
internal static partial class Contentment
{
    private const int Most = 12;

    private const int Around = 40;

    [GeneratedRegex("满意(?:度|率)(?:\\([^()]{0,16}\\))?(?:为|达到?|是|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Asked { get; }

    [GeneratedRegex("(?<!不)(?<!不太)(?<!不够)(?<kind>非常|很|十分|比较|较|基本)?满意[”\"]?(?:的|票|评价|以上)?(?:有|为|共)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Content { get; }

    [GeneratedRegex("有效|收回|回收|访问|走访|样本|受访|调查|参评|合计|测评|问卷|共", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Answered { get; }

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts) => Rates(claim, facts).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true });

    [GeneratedRegex("满意(?:度|率)\\((?:非常|很|比较|较|基本)?满意[和与、及+](?:非常|很|比较|较|基本)?满意(?:之和|合计|占比)*\\)(?:为|达到?|是|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SaysOfWhom { get; }

    /// <summary>“满意的438份、基本满意的27份……满意度（满意和基本满意）95.69%”: its own words say who is content, and it is off by a slip.</summary>
    public static Reckoning? Missed(Fact claim, ImmutableArray<Fact> facts) =>
        claim is { Mention: { } mention, Line: { } line, Amount.Nearness: Nearness.AsPrinted } && SaysOfWhom.IsMatch(line.Opening(mention, Around)) && Rates(claim, facts).FirstOrDefault() is { Differs: true, Point: { } point } reckoning && (Slip.IsOneDigit(claim.Amount, point) || Slip.IsTransposed(claim.Amount, point))
            ? reckoning with { IsCertain = false, Remark = Slip.Remark(claim.Amount) } : null;

    private static IEnumerable<Reckoning> Rates(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsInCell: false, Mention: { } mention, Line: { } line, Amount.Unit.Name: "%" } || claim.Value >= 1m || !Asked.IsMatch(line.Opening(mention, Around)))
            return [];
        var row = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Line == line && each.Block == claim.Block).Where(each => each is { IsCount: true, IsPart: true, Value: > 0m }).Take(Most).Reverse().ToImmutableArray();
        var content = row.Select(each => (Fact: each, Match: Content.Match(each.Mention!.Label.Trim()))).Where(each => each.Match.Success).ToList();
        if (content.Count < 2)
            return [];
        ImmutableArray<Fact> all = [.. content.Select(each => each.Fact)];
        ImmutableArray<Fact> sure = [.. content.Where(each => each.Match.Groups["kind"].Value is not ("比较" or "较" or "基本")).Select(each => each.Fact)];
        var asked = row.Where(each => Answered.IsMatch(each.Mention!.Label) && each.IsLike(all[0]) && !Content.IsMatch(each.Mention.Label.Trim())).OrderByDescending(each => each.Order);
        return from whole in asked
               from parts in new[] { all, sure }
               where parts.Length > 0 && whole.Value >= parts.Sum(part => part.Value)
               select NamedShares.Over(new([], parts), new([], [whole])).Reckoning(claim);
    }
}
