using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>各部分得分的总分。“（一）决策（15分，得14分）…（四）效益（25分，得22.4分）…综合得分91.7分”: parts whose full marks make 100, in paragraphs of their own or between the semicolons of one.</summary>
internal static partial class GroupTotals
{
    private const decimal All = 100m;

    private const int Fewest = 3;

    private const decimal MostApart = 6m;

    [GeneratedRegex("(?:总得分|项目得分|综合得分|最终得分|自评总分|自评得分|评价得分|总分|得分合计|合计得分|评价总分)(?:合计|共)?(?:为|是|:|共)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    [GeneratedRegex("项目(?!得分)|各项目|折算|换算|平均|加权|抽查", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfSomethingElse { get; }

    public static Reckoning? Find(Fact claim, NamedScores scores) => Sums(claim, scores).FirstOrDefault(each => each.Holds);

    /// <summary>Where the parts are all there is, and make another total.</summary>
    public static Reckoning? Missed(Fact claim, NamedScores scores) =>
        claim.IsInCell || claim.Amount.Nearness != Nearness.AsPrinted || OfSomethingElse.IsMatch(claim.Line!.Opening(claim.Mention!)) || Sums(claim, scores).ToList() is not [{ Differs: true, Point: { } point } only] || Math.Abs(point - claim.Value) > MostApart
            ? null : only with { IsCertain = false };

    private static IEnumerable<Reckoning> Sums(Fact claim, NamedScores scores)
    {
        if (claim is not { IsScore: true, Mention: { } mention, Line: { } line } || !Total.IsMatch(mention.Label.Trim()))
            return [];
        ImmutableArray<ImmutableArray<(Fact Full, Fact Got)>> all = [BySegments(claim, line, scores.Facts), [.. scores.InText], .. scores.ByTable];
        return all.Where(parts => parts.Length >= Fewest && parts.Sum(each => each.Full.Value) == All && !parts.Any(each => each.Got == claim))
            .Select(parts => new Computation(StatementForm.Parts, [.. parts.Select(each => each.Got)], numbers => numbers.Sum(), () => string.Join('+', parts.Select(each => each.Got.Amount.ToString()))).Reckoning(claim))
            .DistinctBy(each => each.Point);
    }

    // “预算执行10分，得9.56分；产出50分，其中修复分值6分，得5.52分，产出得分49.52分；…”: between two semicolons the first is the full mark, and the last what was got of it.
    private static ImmutableArray<(Fact Full, Fact Got)> BySegments(Fact claim, Line line, ImmutableArray<Fact> facts) =>
        [.. facts.Take(claim.Order).Reverse().TakeWhile(each => each.Line == line && each.Block == claim.Block).Reverse().Where(each => each is { IsScore: true, IsPart: true }).GroupBy(each => each.Mention!.Segment)
            .Where(segment => segment.Count() > 1 && !segment.First().Mention!.Says("得", "扣") && segment.Last().Mention!.Before.Contains('得', StringComparison.Ordinal) && segment.Last().Value <= segment.First().Value)
            .Select(segment => (segment.First(), segment.Last()))];
}
