using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>列举的单位。A unit said once for a list, or left out once within it.</summary>
internal static partial class ListUnits
{
    public static ImmutableArray<Mention> Inherited(string text, ImmutableArray<Mention> mentions)
    {
        var read = mentions.ToBuilder();
        for (var at = mentions.Length - 1; at >= 0; at--)
        {
            if (MoneyUnit(text, read[at]) is { } money)
                read[at] = read[at].In(money);
            else if (read[at].Amount.IsBare && UnitFor(text, read, at) is { } unit)
                read[at] = read[at].In(unit);
            else if (IsScore(text, read[at]))
                read[at] = read[at].In(Points);
            else if (IsPoints(read, at))
                read[at] = read[at].In(read[at + 1].Amount.Unit);
        }
        for (var at = 0; at < read.Count; at++)
            InBrackets(text, read, at);
        return read.ToImmutable();
    }

    [GeneratedRegex("(?:资金|经费|预算|决算|支出|收入|投资|拨款|补助|补贴|费用?|金额|款|贷款|工资|成本|产值|采购价|中标价|合同价|总价|结余|财政|配套|自筹)(?:数|额|总额|合计|累计|安排|完成|执行|到位|下达|支付|使用|投入|追加|增加|减少|节约|结余|为|是|共|计|达到?|约|了|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NamesMoney { get; }

    // “预算120万，支出98.5万”: of money, by the words before it, and of nothing named after it.
    private static Unit? MoneyUnit(string text, Mention mention) =>
        mention.Amount.Unit is { Name: "万" or "亿" } unit && unit.Dimension != UnitDimension.Money && (mention.End >= text.Length || text[mention.End] is '，' or '。' or ';' or '、' or ')' or '(' or '和' or '及') && NamesMoney.IsMatch(mention.Label.Trim())
            ? new(unit.Name, UnitDimension.Money, unit.Factor) : null;

    [GeneratedRegex("(?:自评|综合|评价|总)?得分(?:为|是|:)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NamesScore { get; }

    private static readonly Unit Points = Unit.Find("分")!;

    // “权重10分，得分9.60。”
    private static bool IsScore(string text, Mention mention) =>
        mention.Amount is { IsBare: true, Number.Quantity.Value: <= MostPoints } && NamesScore.IsMatch(mention.Label.TrimEnd()) && (mention.End >= text.Length || text[mention.End] is '，' or '。' or ';' or ')');

    private const decimal MostPoints = 100m;

    // “高4.1个和3.5个百分点”
    private static bool IsPoints(ImmutableArray<Mention>.Builder mentions, int at) =>
        at + 1 < mentions.Count && mentions[at].Amount is { Unit.Name: "个", Number.Decimals: > 0 } && mentions[at + 1] is { Before: "、" or "和", Amount.Unit.Name: "个百分点" };

    // “364人（大班132、中班154、小班78）”: bare numbers that make the one before their bracket.
    private static void InBrackets(string text, ImmutableArray<Mention>.Builder mentions, int at)
    {
        var head = mentions[at];
        if (!head.Amount.HasDimension || !text.AsSpan(head.End).TrimStart().StartsWith("("))
            return;
        var inner = mentions.Skip(at + 1).TakeWhile(each => each.Depth > head.Depth).ToList();
        if (inner.Count < 2 || !inner.TrueForAll(each => each.Amount.IsBare) || inner.Sum(each => each.Amount.Number.Quantity.Value) != head.Amount.Number.Quantity.Value)
            return;
        foreach (var each in inner)
            mentions[each.Index] = each.In(head.Amount.Unit);
    }

    private static Unit? UnitFor(string text, ImmutableArray<Mention>.Builder mentions, int at)
    {
        var mention = mentions[at];
        if (mention.End >= text.Length || text[mention.End] is not ('、' or '，' or ';' or '和' or '。'))
            return null;
        var next = at + 1 < mentions.Count && mentions[at + 1].Sentence == mention.Sentence ? mentions[at + 1] : null;
        if (next is { Before: "、" or "，" or "和" } && text[mention.End] != '。')
            return next.Amount.IsBare ? null : next.Amount.Unit;
        if (mention.Label.Trim().Length < 2 || mention.Says("得分", "评分", "系数", "指数"))
            return null;
        var previous = NearestWithDimension(mentions, at);
        if (previous is null)
            return null;
        if (previous.Amount.Unit.Dimension == UnitDimension.Money)
            return mention.Amount.Number.Decimals > 0 ? previous.Amount.Unit : null;
        return next?.Amount.Unit == previous.Amount.Unit ? previous.Amount.Unit : null;
    }

    private static Mention? NearestWithDimension(ImmutableArray<Mention>.Builder mentions, int at)
    {
        for (var back = at - 1; back >= 0 && mentions[back].Sentence == mentions[at].Sentence; back--)
        {
            if (mentions[back].Amount.HasDimension)
                return mentions[back];
        }
        return null;
    }
}
