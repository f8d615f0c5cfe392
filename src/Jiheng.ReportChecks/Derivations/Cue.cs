using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>提示词。Which computations the words around a number ask for.</summary>
internal static partial class Cue
{
    [GeneratedRegex("增|减|降|升|涨|回落|压缩|幅|浮|提高|扩大|萎缩|变动率|节约率|溢价|超", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Change { get; }

    [GeneratedRegex("增|减|降|升|缩短|延长|多|少|超|空|欠|余|剩|差|缺|结转|结存|节|未|高|低|补|净|不足|回落|提前|滞后|推迟|尚|还|另|再|收回|仍|尾款|负债|毛利|利润|盈余", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Apart { get; }

    [GeneratedRegex("调整|合计|共|本年|全年|期末|年末|收入为|剔除|扣除", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Adjusted { get; }

    [GeneratedRegex("均|每|万人|折合|单价|单[车位次个人项户件]|平摊|相当于|日产", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Each { get; }

    [GeneratedRegex("按|每|×|单价|标准|折合|计算|测算|估算|人均|发放|一年|年[清补安]|减半", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Times { get; }

    [GeneratedRegex("占|比|率|达到?|完成|的|度|只有|仅", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rate { get; }

    [GeneratedRegex("合计|共|总|小计|计$|相加|之和|加起来|汇总", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Closing { get; }

    [GeneratedRegex("其中|包括|包含|分别|组成|构成|主要|分为|涉及|即|:|\\(", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Opening { get; }

    private const int Ahead = 14;

    public static ImmutableArray<Operation> Of(Fact fact)
    {
        if (fact is not { Mention: { } mention, Line: { } line })
            return OfCell(fact);
        if (fact.Amount.Unit.Name == "个百分点")
            return [Operation.Points];
        if (fact.Amount.IsPercentage)
            return OfRate(line, mention);
        if (fact.Amount.Unit.Name == "倍")
            return [Operation.Ratio];
        var after = line.Text[mention.End..Math.Min(line.Text.Length, mention.End + 6)];
        var words = Clause(line, mention);
        var asked = ImmutableArray.CreateBuilder<Operation>();
        if (Apart.IsMatch(words) || Adjusted.IsMatch(words) || Apart.IsMatch(after) || (fact.IsScore && words.Contains('扣', StringComparison.Ordinal)))
            asked.Add(Operation.Difference);
        if (fact.IsScore)
            return asked.ToImmutable();
        if (Each.IsMatch(words) || after.StartsWith('/'))
            asked.Add(Operation.Quotient);
        if (Times.IsMatch(words) || Times.IsMatch(line.Opening(mention)))
            asked.Add(Operation.Product);
        return asked.ToImmutable();
    }

    /// <summary>The words of the number itself ask for it.</summary>
    public static bool IsSaid(Fact fact) =>
        fact is { Mention: { } mention, Line: { } line } && (!fact.Amount.IsPercentage || Rate.IsMatch(Clause(line, mention)) || Change.IsMatch(Clause(line, mention)));

    // A rate in a cell of its own, to two digits at least, may come from the numbers of the text.
    private static ImmutableArray<Operation> OfCell(Fact fact) =>
        !fact.Amount.IsPercentage || fact.Amount.Number.Decimals == 0 || fact.Value == 1m ? [] : fact.Amount.Number.InBase < 0m ? [Operation.Growth] : [Operation.Ratio, Operation.Growth];

    /// <summary>The words say that it is the sum of others: “合计”, or a list announced after it.</summary>
    public static bool AsksForSum(Fact fact)
    {
        if (fact.Mention is not { } mention || fact.Line is not { } line)
            return false;
        return Closing.IsMatch(Clause(line, mention)) || Opening.IsMatch(line.Text[mention.End..Math.Min(line.Text.Length, mention.End + Ahead)]) || SaysRest(line, mention) || Among.IsMatch(line.Text[mention.End..]);
    }

    // “14个项目中，‘优’的11个，‘良’的3个”
    [GeneratedRegex("^[^，。;:、\\d]{0,6}中[^，。;:、\\d]{0,8}(?:为|的|有|是)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Among { get; }

    // “下发通知23份，已完成整改21份，其余2份…”
    private static bool SaysRest(Line line, Mention mention) =>
        line.Mentions.Skip(mention.Index + 1).Take(3).Any(each => each.Sentence == mention.Sentence && each.IsLike(mention) && each.Says("其余", "剩余", "另"));

    // A rate after an amount that changed is of that change: “减少1.16万元、10.53%”.
    private static ImmutableArray<Operation> OfRate(Line line, Mention rate)
    {
        var isAfterChange = rate.Index > 0 && line.Mentions[rate.Index - 1].IsChange && rate.Before.Trim().Length <= 3;
        var isCompared = rate.Before.Trim() is "高" or "多" or "少" or "低" or "快" or "慢";
        if (isCompared || isAfterChange || Change.IsMatch(rate.Label))
            return Rate.IsMatch(Compared.Replace(rate.Label, "")) ? [Operation.Growth, Operation.Ratio] : [Operation.Growth];
        return rate.Says("调整率") ? [Operation.Ratio, Operation.Growth] : [Operation.Ratio];
    }

    // The 比 of “同比增长” asks for no share.
    [GeneratedRegex(@"同比|环比|比(?=上|去|同|往|前|年|预|\d{4}年)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Compared { get; }

    private static string Clause(Line line, Mention mention) => mention.Label.Length >= 3 ? mention.Label : line.Text[Math.Max(0, mention.Start - Ahead)..mention.Start];
}
