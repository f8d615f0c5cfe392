namespace Jiheng.Indicators.Standards.Writing;

/// <summary>分部分书写。“①…，得1分；②=100%，得1.5分，每低于1个百分点扣0.1分，扣完为止”.</summary>
internal static class PartWriter
{
    public static string Write(ScoringRule.Composite rule, Setting setting)
    {
        if (rule.Parts is [{ Label: "", Rule: var main }, { Label: "", Rule: ScoringRule.PerOccurrence { Start.Value: 0m, Kinds.Length: 1 } extra }])
            return RuleWriter.Write(main, setting) + (main is ScoringRule.Checklist ? "。" : setting.Joint) + OccurrenceWriter.Extra(extra, setting);
        if (rule.Parts is [{ Label: "", Rule: ScoringRule.Fixed { Points: var full } }, .. var deductions] && full == setting.Weight && deductions.All(part => part.Rule is ScoringRule.PerOccurrence { Start.Value: 0m, Kinds.Length: 1 } or ScoringRule.Stepped { Base.Value: 0m }))
            return Numbered(deductions, setting);
        if (rule.Parts is [{ Label: "", Rule: ScoringRule.Fixed { Points: var start } }, .. var changes] && changes.All(part => part.Rule is ScoringRule.PerOccurrence { Start.Value: 0m, Kinds.Length: 1 }))
            return AroundBase(start, changes, setting);
        if (rule.Parts is [{ Label: "", Rule: var rate }, .. var taken] && taken.All(part => part is { Label.Length: > 0, Rule: ScoringRule.PerOccurrence { Start.Value: 0m, Cap.Value: 0m, Kinds.Length: 1 } }))
            return RuleWriter.Write(rate, setting) + setting.Joint + Numbered(taken, setting);
        return Numbered(rule.Parts, setting) + (rule.Cap == setting.Weight ? "" : "。" + PointWords.Most(rule.Cap));
    }

    /// <summary>“①记录不全的，每处扣0.5分，最多扣2分；②每低于95%1个百分点扣0.3分，扣完为止”.</summary>
    private static string Numbered(ImmutableArray<RulePart> parts, Setting setting)
    {
        var labels = LabelWords.Write([.. parts.Select(part => part.Label)]);
        return string.Join("；", parts.Select((part, index) => labels[index] + Part(part.Rule, setting)));
    }

    /// <summary>“基础分3分；被媒体报道的，每次加0.5分，最高加1分；被通报批评的，每次扣1分，扣完为止”.</summary>
    private static string AroundBase(Points start, ImmutableArray<RulePart> parts, Setting setting) =>
        $"基础分{start}{setting.Joint}" + string.Join(setting.Joint, parts.Select(part => (ScoringRule.PerOccurrence)part.Rule).Select(change =>
            OccurrenceWriter.Alone(change.Kinds[0], setting) + "，" + (change.Cap > Points.Zero ? $"最高加{change.Cap}" : OccurrenceWriter.Most(change, setting))));

    private static string Part(ScoringRule rule, Setting whole)
    {
        var own = Setting.InPart(RuleWriter.BestAward(rule, whole.Weight));
        return rule switch
        {
            ScoringRule.PassFail { Unmet.Value: 0m, CountsViolations: false } fact => $"{FreeText.Write(fact.Condition)}，{PointWords.Award(fact.Met, whole.Weight)}",
            ScoringRule.PerOccurrence { Start.Value: 0m } change => OccurrenceWriter.Part(change, whole with { Joint = "，" }),
            ScoringRule.PerOccurrence occurrence => OccurrenceWriter.WithStart(occurrence, own),
            _ => RuleWriter.Write(rule, own),
        };
    }
}
