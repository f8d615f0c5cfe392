using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>说明了的分母。“占预算的72%” is of no outturn, and “在职人员控制率” of no people: where the words name the whole, another number in its place explains nothing.</summary>
internal static partial class NamedBase
{
    [GeneratedRegex("占(?:年初|全年|年度|调整后?|总)?预算(?:数|总额)?的(?:比例|比重)?(?:为|达)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfBudget { get; }

    [GeneratedRegex("支出|执行|支付|决算|实际|使用", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spent { get; }

    [GeneratedRegex("(?:在职|在编|财政供养)?人员控制率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StaffRate { get; }

    [GeneratedRegex("编制|核定", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Posts { get; }

    [GeneratedRegex("实有|在编人员|在职|在岗|年末", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Staff { get; }

    [GeneratedRegex("(?:占|完成|为|是|相当于)(?<base>[^，。;:占]{0,8}预算[^，。;:占]{0,4})的(?:比例|比重)?(?:为|达)?$|(?<changed>调整率|(?:调减|调增|压减|追加)[^，。;:]{0,2}(?:比例|幅度|率))(?:为|达)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfStage { get; }

    [GeneratedRegex("年初|批复|预算批准", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex First { get; }

    [GeneratedRegex("调整后|调整预算|全年预算|调整数", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Adjusted { get; }

    [GeneratedRegex("(?:执行|完成|支出|支付|使用)率(?:为|达到?|是)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfPlan { get; }

    [GeneratedRegex("预算|计划|目标|任务", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Planned { get; }

    // “年初预算850万元，实际支出900万元，执行率95%”: what was planned is no part of what was done.
    private static bool IsTurned(Fact part, Fact whole) => (part.Mention?.Label ?? part.Words, whole.Mention?.Label ?? whole.Words) is var (less, more)
        && Planned.IsMatch(less) && !Spent.IsMatch(less) && Spent.IsMatch(more) && !Planned.IsMatch(more);

    /// <summary>“占调整后预算的”: one number of its own, not what two make.</summary>
    public static bool IsOfStage(Fact claim) => claim.Mention is { } mention && OfStage.Match(mention.Label.Trim()) is { Success: true } match && (match.Groups["changed"].Success || First.IsMatch(match.Groups["base"].Value) || Adjusted.IsMatch(match.Groups["base"].Value));

    // “占调整后预算的” is not of the first budget, nor the other way round; what a budget was changed by is of the first.
    public static bool IsOfOtherStage(string label, Fact whole)
    {
        if (OfStage.Match(label) is not { Success: true } match)
            return false;
        var said = match.Groups["base"].Value;
        var (isFirst, isAdjusted) = (First.IsMatch(whole.Words), Adjusted.IsMatch(whole.Words));
        return Adjusted.IsMatch(said) ? isFirst && !isAdjusted : (match.Groups["changed"].Success || First.IsMatch(said)) && isAdjusted && !isFirst;
    }

    [GeneratedRegex("满意(?:度|率)(?:\\([^()]{0,16}\\))?(?:为|达到?|是|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfContent { get; }

    [GeneratedRegex("满意|问卷|调查|访|测评|评议|样本|票|参评|回收|收回|发放|有效|评价", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Survey { get; }

    // “村通水126个、128个……培训满意度98%”: who is content was asked, and not counted in villages.
    private static bool IsOfSurvey(Fact fact) => Survey.IsMatch(fact.Line is { } line && fact.Mention is { } mention ? line.Opening(mention) + fact.Words : fact.Words);

    /// <param name="claim">The rate.</param>
    /// <param name="part">The smaller number.</param>
    /// <param name="whole">The larger.</param>
    public static bool Forbids(Fact claim, Fact part, Fact whole)
    {
        if (claim.Mention is not { } mention)
            return false;
        // “编制62名，在职59名，在职人员控制率105.08%”: a rate above 100% has the larger number on top.
        if (claim.Value > 1m)
            (part, whole) = (whole, part);
        var label = mention.Label.Trim();
        if (OfContent.IsMatch(label) && !IsOfSurvey(part) && !IsOfSurvey(whole) && !(part.IsInSentenceOf(claim) && whole.IsInSentenceOf(claim)))
            return true;
        if (IsOfOtherStage(label, whole))
            return true;
        return OfBudget.IsMatch(label) ? Spent.IsMatch(whole.Words) && !whole.Words.Contains("预算", StringComparison.Ordinal)
            : OfPlan.IsMatch(label) ? IsTurned(part, whole)
            : StaffRate.IsMatch(label) && part.Value != whole.Value && Posts.IsMatch(part.Words) && !Posts.IsMatch(whole.Words) && Staff.IsMatch(whole.Words);
    }
}
