using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Explanations;

internal readonly partial struct StepWriter
{
    private void Fact(Working.Fact step, Points points)
    {
        pen.Say("“").Say(step.Rule.Condition).Say(step.Holds ? "”成立，" : "”不成立，");
        Earns(points);
    }

    private void Items(Working.Items step, Points points)
    {
        var rule = step.Rule;
        if (step.Unmet.IsEmpty && step.MetCount != rule.Items.Length)
            pen.Say("共").Number(rule.Items.Length).Say("项，符合").Number(step.MetCount).Say('项');
        else
            Labels(rule, step.Unmet);
        if (!step.Unmet.IsEmpty && rule.Deducts)
            Lost(step.Unmet);
        pen.Say("，得").Points(points);
    }

    private void Labels(ScoringRule.Checklist rule, ImmutableArray<ChecklistItem> unmet)
    {
        if (unmet.Length < rule.Items.Length)
        {
            foreach (var item in rule.Items)
            {
                if (!unmet.Contains(item))
                    pen.Say(item.Label);
            }
            pen.Say("符合");
        }
        if (unmet.IsEmpty)
            return;
        pen.Say(unmet.Length < rule.Items.Length ? "，" : "");
        foreach (var item in unmet)
            pen.Say(item.Label);
        pen.Say("不符合");
    }

    private void Lost(ImmutableArray<ChecklistItem> unmet)
    {
        var lost = 0m;
        foreach (var item in unmet)
            lost += item.Points.Value;
        pen.Say("，扣").Number(lost).Say('分');
    }

    private void Occurred(Working.Occurred step, Points points)
    {
        var rule = step.Rule;
        for (var i = 0; i < rule.Kinds.Length; i++)
        {
            if (i > 0)
                pen.Say('；');
            Kind(rule.Kinds[i], step.Counts[i]);
        }
        if (step.Unlimited == rule.Start)
        {
            pen.Say("，得").Points(points);
            return;
        }
        Sum(rule.Start.Value, step.Unlimited.Value - rule.Start.Value, step.Unlimited.Value);
        EarnsWithin(step.Unlimited, points, isCalculated: true);
    }

    private void Kind(Occurrence kind, decimal count)
    {
        if (kind.Labels.Length > 1)
            pen.Say(kind.Labels[0]).Say('至').Say(kind.Labels[^1]);
        else if (kind.Labels.Length == 1)
            pen.Say(kind.Labels[0]);
        pen.Say('共').Number(count).Say(kind.Unit);
        if (count == 0m)
            return;
        if (kind.Step != 1m)
            pen.Say("，每").Number(kind.Step).Say(kind.Unit).Say(kind.Points < Points.Zero ? "扣 " : "加 ").Number(decimal.Abs(kind.Points.Value)).Say('分');
        else
            pen.Say(kind.Points < Points.Zero ? "，扣 " : "，加 ").Number(count).Say(" × ").Number(decimal.Abs(kind.Points.Value)).Gives(decimal.Abs(count * kind.Points.Value)).Say('分');
    }

    private void Divided(Working.Divided step, Points points)
    {
        pen.Say("按完成情况分摊，").Number(step.Rule.Full.Value).Say(" × ").Number(step.Done).Say(" ÷ ").Number(step.Of).Gives(points.Value).Say('分');
    }
}
