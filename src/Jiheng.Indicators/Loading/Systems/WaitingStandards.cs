using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Loading.Systems;

/// <summary>待读的评分标准。The standards of a system, read on all processors once everything else has been read.</summary>
internal sealed class WaitingStandards
{
    private readonly List<(Field Field, StandardText Standard, ScoringRule.Judgement Judgement)> waiting = [];

    /// <summary>Notes a standard; the judgement stands in its place until it has been read, and for good where it is refused.</summary>
    public ScoringRule.Judgement Add(Field field, StandardText standard, ScoringRule.Judgement judgement)
    {
        waiting.Add((field, standard, judgement));
        return judgement;
    }

    /// <summary>The same levels, with the rules in their places.</summary>
    public ImmutableArray<Dimension> Settle(ImmutableArray<Dimension> dimensions)
    {
        var rules = Rules();
        return [.. dimensions.Select(dimension => dimension with { Groups = [.. dimension.Groups.Select(Settled)] })];

        Group Settled(Group group) => group with { Indicators = [.. group.Indicators.Select(each => rules.TryGetValue(each.Rule, out var rule) ? each with { Rule = rule } : each)] };
    }

    private Dictionary<ScoringRule, ScoringRule> Rules()
    {
        var readings = new StandardReading[waiting.Count];
        Parallel.For(0, readings.Length, at => readings[at] = StandardReader.Read(waiting[at].Standard));
        var rules = new Dictionary<ScoringRule, ScoringRule>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < readings.Length; at++)
        {
            if (readings[at] is StandardReading.Understood understood)
                rules.Add(waiting[at].Judgement, understood.Rule);
            else if (readings[at] is StandardReading.Refused refused)
                Report(waiting[at].Field, waiting[at].Standard.Text, refused);
        }
        return rules;
    }

    private static void Report(Field standard, string text, StandardReading.Refused refused) =>
        standard.ReportAt(refused.At.Start, DiagnosticCodes.StandardNotRead, $"评分标准没有读懂：{Excerpt.Mark(text, refused.At)}，{refused.Reason.TrimEnd('。')}；请核对原文，或在“规范表述”里换一种写法。");
}
