using System.Diagnostics;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Explanations;

/// <summary>计分步骤。Says the step a rule took, with the numbers that lead from what was measured to the points.</summary>
internal readonly partial struct StepWriter(ExplanationPen pen, IndicatorWording wording, StartedUnit systemStarted)
{
    public void Write(Working working, Points points)
    {
        switch (working)
        {
            case Working.Given given: Earns(given.Points); break;
            case Working.InBand band: InBand(band, points); break;
            case Working.Stepped stepped: Stepped(stepped, points); break;
            case Working.ByCount count: ByCount(count, points); break;
            case Working.InProportion rate: InProportion(rate, points); break;
            case Working.Inversely cost: Inversely(cost, points); break;
            case Working.OnLine line: OnLine(line, points); break;
            case Working.Fact fact: Fact(fact, points); break;
            case Working.Items items: Items(items, points); break;
            case Working.Occurred occurred: Occurred(occurred, points); break;
            case Working.Graded graded: pen.Say("评定等次为“").Say(graded.Grade).Say("”，得").Points(points); break;
            case Working.Divided divided: Divided(divided, points); break;
            case Working.Parts parts: Parts(parts, points); break;
            case Working.Vetoed veto: pen.Say("“").Say(veto.Condition).Say("”，"); Earns(points); break;
            default: throw new UnreachableException($"{working}");
        }
    }

    private void InBand(Working.InBand band, Points points)
    {
        pen.Value(band.Rule.Measure, band.Value).Say(wording.Band(band.Band));
        if (band.Inside is { } inside)
            Write(inside, points);
        else
            Earns(points);
    }

    private void Earns(Points points)
    {
        if (points == Points.Zero)
            pen.Say("不得分");
        else
            pen.Say('得').Points(points);
    }

    // After a calculation: the points, and the limit that decided where one did.
    private void EarnsWithin(Points unlimited, Points points, bool isCalculated)
    {
        if (unlimited < points)
            pen.Say(points == Points.Zero ? "，扣完为止，得" : "，扣到最低分为止，得").Points(points);
        else if (unlimited > points)
            pen.Say("，以").Points(points).Say("为上限，得").Points(points);
        else if (!isCalculated)
            pen.Say("，得").Points(points);
    }

    // “2 − 1.422 = 0.578分”
    private void Sum(decimal start, decimal change, decimal result)
    {
        pen.Say("，得 ").Number(start).Say(change < 0m ? " − " : " + ").Number(decimal.Abs(change)).Gives(result).Say('分');
    }

    private void Parts(Working.Parts parts, Points points)
    {
        var isFirst = true;
        foreach (var part in parts.Each)
        {
            if (!isFirst)
                pen.Say('；');
            isFirst = false;
            pen.Say(part.Label);
            Write(part.Working, part.Points);
        }
        pen.Say("；合计").Number(parts.Unlimited.Value).Say('分');
        if (parts.Unlimited != points)
            EarnsWithin(parts.Unlimited, points, isCalculated: true);
    }
}
