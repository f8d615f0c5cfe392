using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>两数比较。“实际采购金额大于计划金额” is a rate over 100% where the rate is defined as the one over the other.</summary>
internal static partial class ComparedFigures
{
    [GeneratedRegex(@"(?:^|:)(?:如|若|当)?(?<a>[^,:≤≥<>=\d]{2,20}?)(?<sign>≤|≥|<|>|大于或?等于|小于或?等于|不高于|不低于|不大于|不小于|不少于|大于|高于|未超过|不超过|超过|超出|小于|低于|少于|等于|=)(?<b>[^,:≤≥<>=\d]{2,20})的?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Comparison { get; }

    [GeneratedRegex(@"(?:=|^以?|[,。;]以)\(?(?<a>[^=/×()+\-,。;:]{2,30})\)?/\(?(?<b>[^=/×()+\-,。;:]{2,30}?)\)?(?:×100%|计算[,。;]?$|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Ratio { get; }

    /// <summary>“得分=实际完成数/计划数×8” says what the rate is.</summary>
    [GeneratedRegex(@"(?:得分=|按)\(?(?<a>[^=/×()+\-,。;:\d]{2,20})/(?<b>[^=/×()+\-,。;:\d]{2,20})\)?×", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Scored { get; }

    /// <summary>The condition on the rate; nothing where the words compare other things than the definition divides.</summary>
    public static Condition? Read(string words, ReadingContext context)
    {
        var said = Comparison.Match(words);
        var ratio = Ratio.Match(context.DefinitionText);
        ratio = ratio.Success ? ratio : Ratio.Match(context.Text.Text);
        ratio = ratio.Success ? ratio : Scored.Match(context.Text.Text);
        if (!said.Success)
            return null;
        // Of (实际-预算)/预算, “实际不超过预算” is 0 or less.
        if (Difference.Match(context.DefinitionText) is { Success: true } difference)
            return Compared(said, difference, 0m);
        if (ratio.Success)
            return Compared(said, ratio, 1m);
        return IsControl(context) && Spent.IsMatch(said.Groups["a"].Value) && Planned.IsMatch(said.Groups["b"].Value) ? new([Range(said.Groups["sign"].Value, false, 1m)], "%", false) : null;
    }

    // What the rate is where the two figures are equal: 1 of a ratio, 0 of a difference.
    private static Condition? Compared(Match said, Match defined, decimal equal)
    {
        var (one, two) = (said.Groups["a"].Value, said.Groups["b"].Value);
        var (over, under) = (defined.Groups["a"].Value, defined.Groups["b"].Value);
        return Same(one, over) && Same(two, under) ? new([Range(said.Groups["sign"].Value, false, equal)], "%", false)
            : Same(one, under) && Same(two, over) ? new([Range(said.Groups["sign"].Value, true, equal)], "%", false)
            : null;
    }

    // A rate of control is what was spent over what was planned, also where no definition says so.
    private static bool IsControl(ReadingContext context) => context.Indicator is { } name && name.EndsWith("控制率", StringComparison.Ordinal);

    [GeneratedRegex("实际|决算|支出", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spent { get; }

    [GeneratedRegex("预算|计划|批复|概算|编制", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Planned { get; }

    /// <summary>Whether a formula divides the figures the other way round than the definition does.</summary>
    public static bool AreTurned(string over, string under, ReadingContext context) =>
        Ratio.Match(context.DefinitionText) is { Success: true } ratio && Same(over, ratio.Groups["b"].Value) && Same(under, ratio.Groups["a"].Value);

    [GeneratedRegex(@"=[(\[]{1,2}(?<a>[^=/×()+\-]{2,30})-(?<b>[^=/×()+\-]{2,30})\)/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Difference { get; }

    /// <summary>“超支率=（实际-预算）/预算”: the rate is what lies over.</summary>
    public static bool IsDifference(ReadingContext context) => Difference.IsMatch(context.DefinitionText);

    /// <summary>“控制率=实际/预算”: the rate is the whole over the plan.</summary>
    public static bool IsRatio(ReadingContext context) => Ratio.IsMatch(context.DefinitionText);

    /// <summary>“成本控制率=实际支出/预算安排”.</summary>
    public static bool IsSpentOverPlan(ReadingContext context)
    {
        var ratio = Ratio.Match(context.DefinitionText);
        ratio = ratio.Success ? ratio : Ratio.Match(context.Text.Text);
        if (!ratio.Success)
            return IsControl(context) && context.DefinitionText.Length == 0 && Money.IsMatch(context.Indicator ?? "");
        return Spent.IsMatch(ratio.Groups["a"].Value) && Planned.IsMatch(ratio.Groups["b"].Value) && !Planned.IsMatch(ratio.Groups["a"].Value);
    }

    [GeneratedRegex("经费|支出|成本|投资|预算|概算", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Money { get; }

    private static bool Same(string one, string two) =>
        one.StartsWith(two, StringComparison.Ordinal) || two.StartsWith(one, StringComparison.Ordinal) || one.EndsWith(two, StringComparison.Ordinal) || two.EndsWith(one, StringComparison.Ordinal);

    private static RawRange Range(string sign, bool turned, decimal equal)
    {
        var range = sign switch
        {
            "≥" or "大于等于" or "大于或等于" or "不低于" or "不小于" or "不少于" => new RawRange(RawEnd.Included(equal), null),
            ">" or "大于" or "高于" or "超过" or "超出" => new RawRange(RawEnd.Excluded(equal), null),
            "≤" or "小于等于" or "小于或等于" or "不高于" or "不大于" or "未超过" or "不超过" => new RawRange(null, RawEnd.Included(equal)),
            "=" or "等于" => new RawRange(RawEnd.Included(equal), RawEnd.Included(equal)),
            _ => new RawRange(null, RawEnd.Excluded(equal)),
        };
        return turned ? new(range.High, range.Low) : range;
    }
}
