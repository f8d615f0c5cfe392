using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>紧接的数差一位。“占全年收入的98.8%”, “比上年少6.73万元”: the words place the number beside one other, and with it a third that stands near or is called by the same words gives the number but for one digit.</summary>
internal static partial class AnchoredMiss
{
    private const int Fewest = 3;

    private const int Back = 3;

    public static Reckoning? Find(Fact claim, ImmutableArray<Operation> asked, Func<ImmutableArray<Fact>> near, ImmutableArray<Fact> facts)
    {
        if (claim is not { Mention: not null, IsInCell: false, Amount: { Nearness: Nearness.AsPrinted, IsBare: false } } || !Cue.IsSaid(claim) || claim.Amount.Digits < Fewest)
            return null;
        return (claim.IsScore ? null : Only(claim, SaysRelation(claim) ? Ofs(claim, asked, Pairs(claim, asked, near(), facts)) : [])
            ?? Only(claim, Ofs(claim, [.. asked.Where(each => SaysIt(claim, each))], AnyTwo(claim, near()))));
    }

    /// <summary>Rounding leaves room for two of the numbers its words place it beside.</summary>
    public static bool HasRoom(Fact claim, ImmutableArray<Operation> asked, Func<ImmutableArray<Fact>> near, ImmutableArray<Fact> facts) =>
        claim is { Mention: not null, IsScore: false } && SaysRelation(claim) && Ofs(claim, asked, Pairs(claim, asked, near(), facts)).Take(Tries(claim)).Any(form => form.MayGive(claim) && form.Reckoning(claim).Holds);

    private static Reckoning? Only(Fact claim, IEnumerable<Computation> readings)
    {
        var slips = readings.Take(Tries(claim)).Select(form => form.Reckoning(claim)).Where(Slip.IsOneDigit).ToList();
        return slips.Select(slip => slip.Point).Distinct().Count() == 1 ? slips[0] with { IsCertain = false, Remark = Slip.Remark(claim.Amount) } : null;
    }

    private static IEnumerable<Computation> Ofs(Fact claim, ImmutableArray<Operation> asked, IEnumerable<(Fact One, Fact Other)> pairs) =>
        pairs.SelectMany(pair => asked.SelectMany(operation => Forms.Of(operation, claim, pair.One, pair.Other)));

    [GeneratedRegex("(?:均|每[^，。;:\\d]{1,3}|单[价车位]|造价|成本)[^，。;:\\d]{0,6}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Each { get; }

    [GeneratedRegex("(?:共|计|需|总额|金额|合计|应补|应发|应付|=)(?:为|是|资金|补贴|支出|约)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Times { get; }

    private static bool SaysIt(Fact claim, Operation operation) =>
        !claim.Amount.IsPercentage && (operation == Operation.Quotient ? Each : operation == Operation.Product ? Times : null)?.IsMatch(claim.Mention!.Label.Trim()) == true;

    private static IEnumerable<(Fact One, Fact Other)> AnyTwo(Fact claim, ImmutableArray<Fact> near)
    {
        var close = near.Where(each => each.Block == claim.Block && each.Mention is not null && (DigitsOf(claim) > Fewest || each.IsInSentenceOf(claim))).Take(Near).ToImmutableArray();
        return from far in Enumerable.Range(1, Math.Max(0, close.Length - 1)) from one in Enumerable.Range(0, far) select (close[one], close[far]);
    }

    private const int Near = 8;

    // The nearest of both first.
    private static IEnumerable<(Fact Anchor, Fact Other)> Pairs(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> near, ImmutableArray<Fact> facts)
    {
        var anchors = Anchors(claim, asked, facts);
        var isFew = DigitsOf(claim) <= Fewest;
        var named = NamedBase.Match(claim.Mention!.Label.Trim());
        var called = named.Success ? Neutral.Replace(named.Groups["base"].Value, "") : "";
        return anchors.SelectMany((anchor, rank) => near.Where(each => each != anchor && each.IsSame(anchor) && each.Value != anchor.Value && !IsOfAnother(claim, anchor, each) && (isFew ? IsBeside(claim, anchor, each, called) : IsCalled(anchor, each, WordPairs.Of(called)))).DistinctBy(each => each.Value)
            .Select((other, far) => (Pair: (Anchor: anchor, Other: other), Far: rank * PerAnchor + far))).OrderBy(each => each.Far).Select(each => each.Pair).DistinctBy(pair => pair.Anchor.Order < pair.Other.Order ? (pair.Anchor.Order, pair.Other.Order) : (pair.Other.Order, pair.Anchor.Order));
    }

    private const int PerAnchor = 3;

    // Three digits are met too easily by anything but the number right before it with the one beside that, or with the one it names.
    private static bool IsBeside(Fact claim, Fact anchor, Fact other, string called) =>
        anchor.IsInSentenceOf(claim) && IsRightAfter(claim, anchor)
        && (called.Length > 0 ? other.Words.Contains(called, StringComparison.Ordinal)
            : other.IsInSentenceOf(claim) ? Math.Abs(anchor.Mention!.Index - other.Mention!.Index) <= 2 || IsFirst(claim, other)
            : other.Block == claim.Block && other.Mention is not null && Left.IsMatch(claim.Mention!.Label.Trim()) && other.Mention.Says("预算", "到位", "可用", "收入", "资金总"));

    // A rate may stand between.
    private static bool IsRightAfter(Fact claim, Fact anchor) =>
        claim.Line!.Mentions[(anchor.Mention!.Index + 1)..claim.Mention!.Index] is var between && (between.IsEmpty || (between.Length == 1 && between[0].Amount.IsPercentage != claim.Amount.IsPercentage));

    // What the sentence is about.
    private static bool IsFirst(Fact claim, Fact other) =>
        claim.Line!.Mentions.FirstOrDefault(each => each.Sentence == claim.Mention!.Sentence && each.IsLike(other.Mention!)) == other.Mention;

    [GeneratedRegex("预算|计划|任务|目标", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Plan { get; }

    // “预算20万元，支出9万元，其中：接待费支出3万元，完成预算的60%”: a part has a budget of its own.
    private static bool IsOfAnother(Fact claim, Fact anchor, Fact other) =>
        claim.Amount.IsPercentage && Plan.IsMatch(claim.Mention!.Label) && other.IsInSentenceOf(anchor) && other.Order < anchor.Order
        && claim.Line!.Text[other.Mention!.End..anchor.Mention!.Start].Contains("其中", StringComparison.Ordinal);

    private static bool IsCalled(Fact one, Fact other, HashSet<int> words) => words.Count == 0 || one.Pairs.Any(words.Contains) || other.Pairs.Any(words.Contains);

    [GeneratedRegex("(?:占|(?:为|完成|达到?|是|相当于)(?=[^，。;:]+的$))(?<base>[^，。;:占]+?)(?:的|的?比例|的?比重|比)?(?:为|达到?|约)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NamedBase { get; }

    [GeneratedRegex("本年度?|全年|当年|年度|总额|总数|的", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Neutral { get; }

    [GeneratedRegex("(?:率|度|占比|占|比重|比例|的|完成|完成(?:年度|全年)?(?:目标|任务|计划|预算|目标任务))(?:为|达到?|是|:|仅|约|达|高达|的)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rate { get; }

    [GeneratedRegex("(?:结余|剩余|差额|缺口|结存|相差|结转|未支付|未支出|未拨付|未使用|未执行|余|节约|节余|调增|调减|追加)(?:的|资金|约|额|为|数|部分|共)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Left { get; }

    [GeneratedRegex("(?:高|低|快|慢|提升|提高|上升|下降|降低|超过?|超出|回落|回升|相差|差)(?:了|出|于)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Compared { get; }

    /// <summary>A rate, a change or a rest by its own words.</summary>
    public static bool SaysRelation(Fact claim)
    {
        var mention = claim.Mention!;
        var label = mention.Label.Trim();
        if (claim.Amount.IsPercentage)
            return claim.Amount.Unit.Name == "个百分点" ? mention.IsChange || Compared.IsMatch(label) : claim.Amount.Unit.Name == "%" && !label.Contains("分别", StringComparison.Ordinal) && (Rate.IsMatch(label) || mention.IsChange || (label.Length > 0 && label[0] == '占'));
        return mention.IsChange || Left.IsMatch(label);
    }

    private static ImmutableArray<Fact> Anchors(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> facts)
    {
        var before = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block && each.Line == claim.Line)
            .Where(each => each.IsPart && each.Mention!.Depth <= claim.Mention!.Depth && (asked.Contains(Operation.Difference) || asked.Contains(Operation.Points) ? each.IsSame(claim) : !each.Amount.IsPercentage && each.Amount.HasDimension)).Take(Back).ToImmutableArray();
        return before.TakeWhile((each, at) => at == 0 || each.IsInSentenceOf(claim)).ToImmutableArray();
    }

    // Zeros at the end tell nothing: of round numbers many are met.
    private static int DigitsOf(Fact claim) => Math.Clamp(Slip.Telling(claim.Amount), Fewest, MostDigits);

    private const int MostDigits = 6;

    private static int Tries(Fact claim) => (claim.Amount.IsPercentage ? OfRate : OfAmount)[DigitsOf(claim) - Fewest];

    // So many that one in thirty numbers that follow from nothing is met by chance.
    private static readonly ImmutableArray<int> OfRate = [3, 12, 60, 300];

    private static readonly ImmutableArray<int> OfAmount = [3, 20, 100, 300];
}
