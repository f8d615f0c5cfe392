using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>按序号否决。“出现第④项所列情形的，本指标不得分”, “不符合①则该项指标不得分”: the absence of one listed item takes the points of all.</summary>
internal static partial class LabelGates
{
    [GeneratedRegex("[①-⑳]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Label { get; }

    // 该项 may be the one item.
    [GeneratedRegex("(?:本|该|此)(?:项)?(?:三级|评价|考核)?指标|本项", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Whole { get; }

    [GeneratedRegex("不|未|没有|缺", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Denied { get; }

    [GeneratedRegex("^(?:如|若)?(?:不具备|不符合|不满足|未达到|没有)的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfTheOneBefore { get; }

    /// <summary>Takes the gates on single items out of the rule behind a list.</summary>
    public static ImmutableArray<Gate> TakeFrom(ref Sentence common, List<ItemPart> parts, ReadingContext context)
    {
        var gates = ImmutableArray.CreateBuilder<Gate>();
        var taken = new List<int>();
        for (var index = 0; index < common.Clauses.Length; index++)
        {
            if (Of(common.Clauses, index, parts, context) is not { } gate)
                continue;
            gates.Add(gate);
            taken.Add(index);
        }
        common = common.Without(taken);
        return gates.ToImmutable();
    }

    private static Gate? Of(ImmutableArray<Clause> clauses, int index, List<ItemPart> parts, ReadingContext context)
    {
        var clause = clauses[index];
        if (clause.What is not Consequence.Award { Amount: var none } || none != Amount.None || !Whole.IsMatch(context.Text.Text[clause.Start..clause.End]))
            return null;
        var own = Label.Matches(clause.Lead);
        if (own.Count == 0 && index > 0 && OfTheOneBefore.IsMatch(clause.Lead) && Label.Matches(clauses[index - 1].Lead) is [var before])
            return new("不符合" + before.Value, Points.Zero, before.Value);
        return own.Count == 1 && (Denied.IsMatch(clause.Lead) || SaysNone(parts, own[0].Value)) ? new(clause.Lead, Points.Zero, own[0].Value) : null;
    }

    // “④不存在截留” is unmet where the case it names occurs.
    private static bool SaysNone(List<ItemPart> parts, string label) => parts.Find(part => part.Item.Label == label) is { } part && FactWords.SaysNone(part.Text);
}
