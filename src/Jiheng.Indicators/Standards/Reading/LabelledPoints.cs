using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>按序号给分。“符合①得40%权重分，符合②、③各得30%权重分”, “缺①扣2分，缺②、③各扣1分”: the rule after a list says what each item is worth.</summary>
internal static partial class LabelledPoints
{
    [GeneratedRegex("[①-⑳]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Label { get; }

    /// <summary>Whether a text speaks of items by their labels.</summary>
    public static bool Speaks(string text) => Label.IsMatch(text);

    /// <summary>The list; nothing unless each item is named once, all add or all deduct, and additions make up the weight.</summary>
    public static ScoringRule.Checklist? Read(List<ItemPart> parts, ImmutableArray<string> deciding, Sentence common, Points weight)
    {
        var points = new Dictionary<string, Points>(StringComparer.Ordinal);
        bool? deducts = null;
        foreach (var clause in common.Clauses)
        {
            if (clause.What is Consequence.Award { Amount: var none } && none == Amount.None && LeadReader.Read(clause.Lead) is Lead.Otherwise or Lead.None)
                continue;
            var labels = Label.Matches(clause.Lead).Select(match => match.Value).ToList();
            if (Change(clause, labels.Count) is not { } amount || (deducts ?? amount.Deducts) != amount.Deducts || !labels.TrueForAll(label => points.TryAdd(label, amount.Amount.Of(weight))))
                return null;
            deducts = amount.Deducts;
        }
        // “①不符合则本指标不得分；②③④每项1分”: what ① is worth is said by its absence.
        foreach (var label in deciding)
            points.TryAdd(label, Points.Zero);
        if (points.Count != parts.Count || !parts.TrueForAll(part => points.ContainsKey(part.Item.Label)) || (deducts == false && points.Values.Sum(own => own.Value) != weight.Value))
            return null;
        var items = parts.Select(part => new ChecklistItem(part.Item.Label, part.Text, points[part.Item.Label]));
        return deducts == true ? new([.. items], weight, common.Terms.LeastFrom(weight), weight) : new([.. items], Points.Zero, Points.Zero, weight);
    }

    private static (Amount Amount, bool Deducts)? Change(Clause clause, int labels)
    {
        var shared = labels > 1 && !clause.Lead.EndsWith('各') && !clause.Lead.EndsWith("分别", StringComparison.Ordinal) && clause.What is not (Consequence.Each or Consequence.Step);
        if (labels == 0 || shared)
            return null;
        return clause.What switch
        {
            Consequence.Award award when award.Amount != Amount.None => (award.Amount, false),
            Consequence.Each each => (each.Amount, false),
            Consequence.Loss loss => (loss.Amount, true),
            Consequence.Step step when StepReader.Read(step) is { Unit: "项" or "个" or "条", Size: 1m } phrase && (step.Sign > 0) != phrase.CountsUnmet => (step.Amount, step.Sign < 0),
            _ => null,
        };
    }
}
