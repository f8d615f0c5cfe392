using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>点名的完成率。“数字档案馆建设执行率98.21%”: a rate nothing explains, of what its own part of the sentence names, whose plan and outturn stand in the only row of a table called so.</summary>
internal static partial class NamedRowMiss
{
    private const int ShortestName = 4;

    private const int Fewest = 3;

    [GeneratedRegex("(?:执行|支付|支出|拨付|使用|完成)(?:率|进度)(?:为|达到?|是|仅|:)*$|完成(?:年初|全年|年度)?(?:预算|计划|任务)的$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RateOfPlan { get; }

    [GeneratedRegex("预算|计划|下达|安排|目标|任务", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Planned { get; }

    [GeneratedRegex("执行|支出|支付|拨付|使用|完成|决算", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Done { get; }

    /// <summary>Two numbers of the only row of that name give it.</summary>
    public static Reckoning? Holding(Fact claim, NamedFigures named)
    {
        if (claim is not { Mention: { } mention, Line: { } line, IsInCell: false, Amount.Unit.Name: "%" } || claim.Amount.Digits < Fewest || claim.Value == 1m)
            return null;
        var words = line.Text[Math.Max(line.Text.LastIndexOfAny(['，', '。', ';'], Math.Max(0, mention.Start - 1)) + 1, mention.Start - mention.Before.Length)..mention.Start];
        var row = Row(words, Subject.Match(mention.Label.Trim()).Groups["name"].Value, named);
        return (from done in row from plan in row where done != plan && done.IsSame(plan) && plan.Value > 0m && done.Value > 0m select Forms.Over(done, plan).Reckoning(claim)).FirstOrDefault(reckoning => reckoning is { Holds: true, HoldsClosely: true });
    }

    // A name may stand without what begins it: “免费婚前孕前保健” is spoken of as “婚前孕前保健”; or in short, as “两癌筛查” of “农村妇女两癌筛查”.
    private static ImmutableArray<Fact> Row(string words, string subject, NamedFigures named)
    {
        var rows = named.Rows.Where(row => row.Name is { Length: >= ShortestName } name && words.Contains(name.Length > LongName ? name[^LongName..] : name, StringComparison.Ordinal)).Take(2).ToList();
        if (rows.Count == 0 && subject.Length >= ShortestName)
            rows = [.. named.Rows.Where(row => row.Name.EndsWith(subject, StringComparison.Ordinal) || row.Name.StartsWith(subject, StringComparison.Ordinal)).Take(2)];
        return rows is [var only] ? only.Cells : [];
    }

    [GeneratedRegex("^(?:其中|从执行情况看|从完成情况看)?(?<name>[一-龥“”]{4,16}?)(?:项目)?的?(?:预算|资金|任务|目标)?(?:执行|支付|支出|拨付|使用|完成|到位)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Subject { get; }

    private const int LongName = 6;

    public static Reckoning? Find(Fact claim, NamedFigures named)
    {
        if (claim is not { Mention: { } mention, Line: { } line, IsInCell: false, Amount: { Nearness: Nearness.AsPrinted, Unit.Name: "%" } } || claim.Amount.Digits < Fewest || !RateOfPlan.IsMatch(mention.Label.Trim()))
            return null;
        var words = line.Text[(line.Text.LastIndexOfAny(['。', ';'], Math.Max(0, mention.Start - 1)) + 1)..mention.Start];
        var rows = named.Rows.Where(row => row.Name.Length >= ShortestName && words.Contains(row.Name, StringComparison.Ordinal)).Take(2).ToList();
        if (rows is not [{ Cells: var only }] || Only(only, Planned, Done) is not { Value: > 0m } plan || Only(only, Done, Planned) is not { } done || !plan.IsSame(done))
            return null;
        var reckoning = Forms.Over(done, plan).Reckoning(claim);
        return reckoning is { Differs: true, Point: { } point } && (Slip.IsOneDigit(claim.Amount, point) || Slip.IsTransposed(claim.Amount, point) || (NearMiss.IsNear(claim, point) && (SaysDone(claim, done, line) || named.HasRate(done, reckoning))))
            ? reckoning with { IsCertain = false } : null;
    }

    // The sentence gives the outturn of the row too.
    private static bool SaysDone(Fact claim, Fact done, Line line) =>
        line.Mentions.Take(claim.Mention!.Index).Any(each => each.Segment == claim.Mention.Segment && each.Amount.Unit.Dimension == done.Amount.Unit.Dimension && each.Amount.Number.InBase == done.Value);

    private static Fact? Only(IEnumerable<Fact> row, Regex said, Regex not) =>
        row.Where(each => said.IsMatch(each.Heading.Replace("预算执行", "执行", StringComparison.Ordinal)) && !not.IsMatch(each.Heading.Replace("预算执行", "执行", StringComparison.Ordinal))).Take(2).ToList() is [var only] ? only : null;
}
