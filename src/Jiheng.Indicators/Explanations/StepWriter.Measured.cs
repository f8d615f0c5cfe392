using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Explanations;

internal readonly partial struct StepWriter
{
    private void Stepped(Working.Stepped step, Points points)
    {
        var rule = step.Rule;
        if (step.Slope is not { } slope)
        {
            pen.Value(rule.Measure, step.Value).Say('，').Say(wording.Standard(rule)).Say("，得").Points(points);
            return;
        }
        var isBelow = rule.Standard.IsBelow(step.Value);
        pen.Value(rule.Measure, step.Value).Say(isBelow ? "，低于" : "，超过").Say(wording.Limit(rule, isBelow)).Say("共").Distance(rule.Measure, step.Distance);
        Units(rule.Measure, slope, step.Distance, step.Units, rule.Started);
        Change(rule.Base, slope.Points, step.Units, step.Unlimited);
        EarnsWithin(step.Unlimited, points, isCalculated: true);
    }

    // How a distance became units: only said where a unit is not one, or a started unit had to be settled.
    private void Units(Measure measure, Slope slope, decimal distance, decimal units, StartedUnit said)
    {
        var exact = distance / slope.Step;
        if (Whole(measure, slope.Step) != 1m)
            pen.Say("，每").Distance(measure, slope.Step).Say("为一个单位，共").Say(ExplanationPen.IsShort(exact) ? "" : "约").Number(exact).Say('个');
        if (decimal.Truncate(exact) != exact)
            pen.Say(Started(said));
        if (units != exact)
            pen.Say("计").Number(units).Say('个');
    }

    private string Started(StartedUnit said) => (said == StartedUnit.AsSystemSays ? systemStarted : said) switch
    {
        StartedUnit.NotCounted => "，不足一个单位不计，",
        StartedUnit.CountedAsOne => "，不足一个单位按一个计，",
        _ => "，按比例",
    };

    private static decimal Whole(Measure measure, decimal step) => measure.IsRate ? step * 100m : step;

    private void Change(Points start, Points each, decimal units, Points unlimited)
    {
        var change = unlimited.Value - start.Value;
        pen.Say(pen.Text.Last is '例' or '，' ? "" : "，").Say(each < Points.Zero ? "扣 " : "加 ");
        pen.Number(units).Say(" × ").Number(decimal.Abs(each.Value)).Gives(decimal.Abs(change)).Say('分');
        Sum(start.Value, change, unlimited.Value);
    }

    private void ByCount(Working.ByCount step, Points points)
    {
        var rule = step.Rule;
        if (step.Count == 0m && step.Value is { } value)
        {
            pen.Value(rule.Measure, value).Say('，').Say(wording.Standard(rule)).Say("，得").Points(points);
            return;
        }
        pen.Say("超出").Number(step.Count).Say(rule.Excess.Unit);
        var units = rule.Excess.Points.Value == 0m ? 0m : (step.Unlimited.Value - rule.Full.Value) / rule.Excess.Points.Value;
        Change(rule.Full, rule.Excess.Points, units, step.Unlimited);
        EarnsWithin(step.Unlimited, points, isCalculated: true);
    }

    private void InProportion(Working.InProportion step, Points points)
    {
        pen.Say("按比例得分，").Number(step.Rule.Full.Value).Say(" × ");
        Rate(step.Rule.Measure, step.Value);
        if (step.Rule.Target != 1m)
            pen.Say(" ÷ ").Value(step.Rule.Measure, step.Rule.Target);
        pen.Gives(step.Unlimited.Value).Say('分');
        EarnsWithin(step.Unlimited, points, isCalculated: true);
    }

    private void Inversely(Working.Inversely step, Points points)
    {
        pen.Say("按反比例得分，").Number(step.Rule.Full.Value).Say(" × ").Value(step.Rule.Measure, step.Rule.Target).Say(" ÷ ");
        Rate(step.Rule.Measure, step.Value);
        pen.Gives(step.Unlimited.Value).Say('分');
        EarnsWithin(step.Unlimited, points, isCalculated: true);
    }

    private void Rate(Measure measure, decimal value)
    {
        pen.Number(measure.IsRate ? value * 100m : value).Say(measure.IsRate ? "%" : "");
    }

    private void OnLine(Working.OnLine step, Points points)
    {
        var rule = step.Rule;
        var (low, high) = rule.From.At <= rule.To.At ? (rule.From, rule.To) : (rule.To, rule.From);
        pen.Value(rule.Measure, step.Value);
        if (step.Value <= low.At || step.Value >= high.At)
        {
            var end = step.Value <= low.At ? low : high;
            pen.Say(step.Value <= low.At ? "，不高于" : "，不低于").Say(rule.Measure.Write(end.At)).Say("，得").Points(points);
            return;
        }
        pen.Say("，在").Say(rule.Measure.Write(low.At)).Say('（').Points(low.Points).Say("）与").Say(rule.Measure.Write(high.At)).Say('（').Points(high.Points).Say("）之间按直线计，");
        pen.Number(low.Points.Value).Say(" + ").Number(high.Points.Value - low.Points.Value).Say(" × （");
        Rate(rule.Measure, step.Value);
        pen.Say(" − ").Say(rule.Measure.Write(low.At)).Say("）÷（").Say(rule.Measure.Write(high.At)).Say(" − ").Say(rule.Measure.Write(low.At)).Say("）").Gives(points.Value).Say('分');
    }
}
