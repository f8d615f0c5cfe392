using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>说明了算法而不符。Numbers whose own words name the two others they come from, and that do not follow from them: an average by the count right before it, a difference from the year the sentence compares with.</summary>
internal static partial class NamedMiss
{
    // A rest of rounding in the parts, or a slip; what is further off is of other numbers.
    private const decimal Farthest = 0.1m;

    private const int FewestDigits = 3;

    [GeneratedRegex("(?:每(?<unit>[辆户亩件次名人家个所座套台村])|(?<unit>[车户亩件次人村校院])均)[^，。;:\\d]{0,8}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Each { get; }

    [GeneratedRegex("(?:较|比)(?<base>上年|去年|上年度|上年同期|去年同期|预算|年初预算|计划)(?:数|度|同口径)?(?:[^，。;:\\d]{0,8})(?:增加|减少|增|减|多|少|低|高|节约|压减|下降|上升)了?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Against { get; }

    private static readonly ImmutableArray<(string Each, string Units)> UnitsOf = [("车", "辆"), ("户", "户家"), ("人", "人名"), ("次", "次"), ("村", "村个")];

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { Mention: { } mention, IsInCell: false, Amount.Nearness: Nearness.AsPrinted })
            return null;
        if (RestMiss.Find(claim, facts) is { } rest)
            return rest;
        if (claim.Amount.Digits < FewestDigits)
            return null;
        var sentence = facts.Skip(Math.Max(0, claim.Order - Before)).Take(Math.Min(Before, claim.Order)).Where(each => each.IsInSentenceOf(claim)).ToImmutableArray();
        if (UnitSlip(claim, mention, facts) is { } slip)
            return slip;
        return (Scores(claim, mention, sentence) ?? Scores(claim, mention, InLine(claim, facts)) ?? MeanOfSoMany(claim, mention, sentence) ?? Average(claim, mention, sentence, facts) ?? Difference(claim, mention, sentence) ?? Counted(claim, facts) ?? Left(claim, mention, facts)) is { Differs: true, Point: { } point } reckoning && (IsNear(claim, point) || (SaidCount.Of(claim) is not null && LeavesOneOut(claim, reckoning)))
            ? reckoning with { IsCertain = false }
            : null;
    }

    private const int Before = 24;

    [GeneratedRegex("(?:得分|总分|合计|评分|得)(?:合计|共|共计)?(?:为|是|:)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TotalScore { get; }

    // What the paragraph says after the total, or before it.
    private static ImmutableArray<Fact> InLine(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!claim.IsScore)
            return [];
        var after = facts.Skip(claim.Order + 1).TakeWhile(each => each.Block == claim.Block && each.Line == claim.Line).Take(Before).ToImmutableArray();
        return after.Any(each => each.IsScore) ? after : [.. facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block && each.Line == claim.Line).Take(Before).Reverse()];
    }

    // “管理（50分）46.5分，结果（20分）20分，履职（30分）29分，得分95.5分”: full marks that make 100, each before what was got of it.
    private static Reckoning? Scores(Fact claim, Mention mention, ImmutableArray<Fact> sentence)
    {
        if (!claim.IsScore || !TotalScore.IsMatch(mention.Label.Trim()))
            return null;
        var row = sentence.RemoveAll(each => !each.IsScore || each.Value == 100m);
        ImmutableArray<Fact> full = [.. row.Where((_, at) => at % 2 == 0)], got = [.. row.Where((_, at) => at % 2 == 1)];
        if (full.Sum(each => each.Value) != 100m)
            (full, got) = (got, full);
        return got.Length > 1 && full.Length == got.Length && full.Sum(each => each.Value) == 100m && full.Zip(got).All(pair => pair.Second.Value <= pair.First.Value)
            ? new Computation(StatementForm.Parts, got, numbers => numbers.Sum(), () => string.Join('+', got.Select(part => part.Amount.ToString()))).Reckoning(claim)
            : null;
    }

    [GeneratedRegex("^，(?<count>[二三四五六七八九两])(?:类|项|个|者|组|次|批)[^，。;:\\d]{0,8}(?:简单|算术)?平均[^，。;:\\d]{0,8}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfSoMany { get; }

    private const string Numerals = "零一二三四五六七八九";

    // “居民满意度92.40%，商户满意度88.60%，职工满意度94.30%，三类人群平均满意度91.77%”
    private static Reckoning? MeanOfSoMany(Fact claim, Mention mention, ImmutableArray<Fact> sentence)
    {
        if (OfSoMany.Match(mention.Before.Trim()) is not { Success: true } match)
            return null;
        var count = match.Groups["count"].Value is "两" ? 2 : Numerals.IndexOf(match.Groups["count"].Value, StringComparison.Ordinal);
        var row = sentence.RemoveAll(each => each.Amount.Unit != claim.Amount.Unit || !each.IsPart);
        return row.Length == count && row[^1].Order == claim.Order - 1 && row[0].Order == claim.Order - count
            ? new Computation(StatementForm.Average, row, numbers => numbers.Sum() / numbers.Length, () => $"({string.Join('+', row.Select(part => part.Amount.ToString()))})÷{row.Length}").Reckoning(claim) : null;
    }

    // “运行维护费6.31万元（车辆2辆，平均每辆3.16万元）”
    private static Reckoning? Average(Fact claim, Mention mention, ImmutableArray<Fact> sentence, ImmutableArray<Fact> facts)
    {
        if (!claim.IsMoney || Each.Match(mention.Label.TrimEnd()) is not { Success: true } match || sentence is not [.., { IsCount: true, IsPart: true } count] || count.Value <= 1m)
            return null;
        var unit = match.Groups["unit"].Value;
        var units = UnitsOf.FirstOrDefault(each => each.Each == unit).Units ?? unit;
        var whole = sentence.LastOrDefault(each => each.IsMoney && each.Mention is { IsChange: false } && each.IsPart) ?? Reception(mention, count, claim, facts);
        return whole is null || whole.Value < claim.Value || count.Amount.Unit.Name is not { Length: > 0 } name || !(units.Contains(name[^1], StringComparison.Ordinal) || (unit == "人" && name == "人次")) ? null
            : new Computation(StatementForm.Average, [whole, count], numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], () => $"{whole.Amount}÷{count.Amount}").Reckoning(claim);
    }

    // “公务接待费支出8.47万元，…。国内公务接待86批次，1050人次，人均80.67元”: the cost stands in the sentence before.
    private static Fact? Reception(Mention mention, Fact count, Fact claim, ImmutableArray<Fact> facts)
    {
        if (count.Amount.Unit.Name is not "人次" || !claim.Line!.Opening(mention).Contains("公务接待", StringComparison.Ordinal))
            return null;
        var costs = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block && each.Line == claim.Line).Where(each => each is { IsMoney: true, IsPart: true, Mention: { IsChange: false } cost } && CostOfReception.IsMatch(cost.Label.Trim())).Take(2).ToImmutableArray();
        return costs.Length > 0 && costs.All(cost => cost.Value == costs[0].Value) ? costs[0] : null;
    }

    [GeneratedRegex("公务接待费(?:支出)?(?:决算)?(?:数)?为?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex CostOfReception { get; }

    // “当年支出4.86万元，其中…；上年同口径支出5.43万元，本年较上年减少0.57万元”
    private static Reckoning? Difference(Fact claim, Mention mention, ImmutableArray<Fact> sentence)
    {
        if (Against.Match(mention.Label.TrimEnd()) is not { Success: true } match)
            return null;
        var row = SumSearch.Undivided([.. sentence.Where(each => each.IsSame(claim) && each.Mention is { IsChange: false } && each.IsPart)]);
        if (row is not [var one, var other] || one.Mention!.Depth != other.Mention!.Depth)
            return null;
        var word = match.Groups["base"].Value is var said && said.Contains("预算", StringComparison.Ordinal) ? "预算" : said[..2];
        return SaysBase(one, word) == SaysBase(other, word) ? null : Forms.Of(Operation.Difference, claim, one, other).Select(form => form.Reckoning(claim)).FirstOrDefault();
    }

    // “甲268.00万元、乙145.60万元、丙182.35万元。上述三项共计595.95万元”
    private static Reckoning? Counted(Fact claim, ImmutableArray<Fact> facts) => SaidCount.Parts(claim, facts) is { Length: > 1 } row ? Sum(row).Reckoning(claim) : null;

    // One of the numbers was left out.
    private static bool LeavesOneOut(Fact claim, Reckoning sum) => sum.Form == StatementForm.Parts && sum.Parts.Any(part => sum.Point - part.Number.InBase == claim.Value);

    private static Computation Sum(ImmutableArray<Fact> row) => new(StatementForm.Parts, row, numbers => numbers.Sum(), () => string.Join('+', row.Select(part => part.Amount.ToString())));

    [GeneratedRegex("^(?:，|其余|尚|年末)?(?:结余|剩余|未拨付|未支付|未支出|未使用|结存|节约|节余|结转)(?:的|资金|约)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rest { get; }

    // “2375.40万元全部到位，实际拨付2298.66万元，占96.77%。未拨付76.74万元”
    private static Reckoning? Left(Fact claim, Mention mention, ImmutableArray<Fact> facts)
    {
        if (!claim.IsMoney || !Rest.IsMatch(mention.Label.Trim()))
            return null;
        var before = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block && each.Line == claim.Line).Where(each => each.IsMoney).Take(2).ToImmutableArray();
        return before is [{ IsPart: true, Mention: { IsChange: false } spent } less, { IsPart: true, Mention.IsChange: false } more]
            && more.Value > less.Value && spent.Says("支出", "支付", "拨付", "使用", "执行", "中标", "决算", "合同", "兑付", "发放") && Forms.Of(Operation.Difference, claim, more, less) is [var form]
            && form.Reckoning(claim) is { Point: { } point } reckoning && Slip.IsOneDigit(claim.Amount, point) ? reckoning : null;
    }

    private static bool SaysBase(Fact fact, string word) => word is "上年" or "去年" ? fact.Mention!.Says("上年", "去年", "同期") : fact.Mention!.Says(word);

    // “总投资15974.30万元，7428户，户均2.15元”: in 万元 it is what one of the amounts makes for each.
    private static Reckoning? UnitSlip(Fact claim, Mention mention, ImmutableArray<Fact> facts)
    {
        if (!(claim.Amount.Unit == Unit.Yuan || claim.Amount.Unit == Unit.WanYuan) || claim.Amount.Number.Decimals < 2 || !Each.IsMatch(mention.Label.TrimEnd()))
            return null;
        var printed = claim.Amount;
        var meant = claim with { Amount = printed.In(printed.Unit == Unit.Yuan ? Unit.WanYuan : Unit.Yuan) };
        return EachSearch.Find(meant, facts) is { } reckoning && reckoning with { Form = StatementForm.Average, Stated = printed } is { Differs: true } differs
            ? differs with { IsCertain = false, Remark = $"若“{printed}”是“{meant.Amount}”，两者即一致，请核对计量单位。" }
            : null;
    }

    /// <summary>So little off that it was meant to be that.</summary>
    public static bool IsNear(Fact claim, decimal point) => Math.Abs(point - claim.Value) <= Math.Abs(claim.Value) * Farthest || Slip.IsOneDigit(claim.Amount, point);
}
