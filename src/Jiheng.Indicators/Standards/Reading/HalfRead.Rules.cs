using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

// What the rule that was read shows by itself: points that do not make the weight, limits in the unit of another thing.
internal static partial class HalfRead
{
    private static string? OfItsShape(string text, ScoringRule rule, Points weight) =>
        EarnsTooLittle(text, Inner(rule), weight) ? "各要点的分数加起来不够分值，没有都读进规则。"
        : NamesSeveralLabels(Inner(rule)) ? "各要点怎样计分没有读懂；请分开写。"
        : MisplacesUnit(text, Inner(rule)) ? "这里的数是另一样东西的界限，不是计数的界限；请分开写。"
        : EarnsNothingAtFull(Inner(rule)) ? "全部完成反而不得分，没有读懂。"
        : MeasuresAttribute(text, Inner(rule)) ? "这里的比率说的是哪一类对象，不是要计分的数值；请换一种写法。"
        : null;

    // “满足1.得1分，满足2.、3.各得0.5分” read as 0.5 for each of the three.
    private static bool EarnsTooLittle(string text, ScoringRule rule, Points weight) =>
        rule is ScoringRule.Checklist { Deducts: false } list && list.Cap < weight && !MostSaid.IsMatch(text) && list.Items.Sum(item => item.Points.Value) < weight.Value - 0.01m;

    [GeneratedRegex("最[高多]|不超过|上限|封顶|满分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex MostSaid { get; }

    // “根据完成率计分=完成率×10分” read as nothing for exactly 100%.
    private static bool EarnsNothingAtFull(ScoringRule rule) =>
        rule is ScoringRule.Bands { Measure.IsRate: true, Items: var bands } && bands.Any(band => band is { When: { IsPoint: true, Lower.Value: 1m }, Then: ScoringRule.Fixed { Points.Value: 0m } }) && bands.Any(band => band.Then is ScoringRule.Proportional);

    private static bool NamesSeveralLabels(ScoringRule rule) => CountedIn(rule).Any(kind => SeveralLabels.IsMatch(kind.Text));

    [GeneratedRegex("[①-⑳]、?[①-⑳]|(?:[(（]\\d[)）]、?){2}", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SeveralLabels { get; }

    // “发现一次积存超过24小时扣0.3分”: 24 are hours, what is counted are times.
    private static bool MisplacesUnit(string text, ScoringRule rule) =>
        rule is ScoringRule.Bands { Measure: { IsCounted: true, IsTime: false, Unit: var unit }, Items: var bands }
        && Limits(bands).Any(limit => limit > 1m && IsOfOther(text, limit, unit));

    // Wherever the number is said, another unit stands behind it.
    private static bool IsOfOther(string text, decimal limit, string unit)
    {
        var printed = Numerals.Plain(limit);
        var said = WithUnit.Matches(text).Where(match => match.Groups["n"].Value == printed).ToList();
        return said.Count > 0 && said.TrueForAll(match => match.Groups["u"].Success && match.Groups["u"].Value != unit);
    }

    [GeneratedRegex(@"(?<![\d.])(?<n>\d+(?:\.\d+)?)(?![\d.])(?<u>小时|分钟|天|日|月|年|万元|元|分(?=[以之(])|公里|米|亩)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex WithUnit { get; }

    private static IEnumerable<decimal> Limits(IEnumerable<Band> bands) =>
        bands.SelectMany(band => new[] { band.When.Lower, band.When.Upper }).OfType<Bound>().Select(bound => bound.Value).Distinct();

    // “对执行率低于60%的项目压减预算，得0.5分”.
    private static bool MeasuresAttribute(string text, ScoringRule rule) =>
        OfWhich.Matches(text) is { Count: > 0 } attributes && RatesIn(rule).ToHashSet() is { Count: > 0 } rates && attributes.Any(attribute => rates.Contains(Digits.Parse(attribute.Groups["n"].Value) / 100m));

    [GeneratedRegex("对[^,。;]{0,10}(?:率|比例|进度)(?:低于|高于|超过|不足|达到|未达到?)(?<n>" + Number + ")%的(?:项目|政策|单位|部门|资金|企业|地区)[^,。;\\d得扣计]{2,}", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfWhich { get; }

    private static IEnumerable<decimal> RatesIn(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands { Measure.IsRate: true } bands => Limits(bands.Items),
        ScoringRule.Composite composite => composite.Parts.SelectMany(part => RatesIn(Inner(part.Rule))),
        _ => [],
    };
}
