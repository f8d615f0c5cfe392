using System.Diagnostics;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Explanations;

/// <summary>结果用语。Why an indicator has its points or none, and what to do about it.</summary>
internal static class OutcomeWriter
{
    public static void Write(ExplanationPen pen, IndicatorScore score, in StepWriter steps, int decimals)
    {
        switch (score.Outcome)
        {
            case IndicatorOutcome.Scored scored: Scored(pen, scored, steps, decimals); break;
            case IndicatorOutcome.Judged judged: pen.Say("评价人员给").Points(judged.Points); break;
            case IndicatorOutcome.NotApplicable none: pen.Say("不适用：").Say(none.Reason); break;
            case IndicatorOutcome.Missing missing: Missing(pen, missing); break;
            case IndicatorOutcome.WrongFigures wrong: pen.Say("数据有误：").Say(wrong.Reason); break;
            case IndicatorOutcome.AwaitingJudgement: pen.Say("待评判"); break;
            case IndicatorOutcome.NotStated silent: pen.Say("标准未写明：").Say(silent.Reason.TrimEnd('。')); break;
            default: throw new UnreachableException($"{score.Outcome}");
        }
    }

    /// <summary>What to enter, and where; nothing when nothing is open.</summary>
    public static string? Next(ExplanationPen pen, IndicatorScore score, IndicatorWording wording)
    {
        var id = score.Indicator.Id;
        switch (score.Outcome)
        {
            case IndicatorOutcome.Missing missing: NextOf(pen, missing, score, wording); break;
            case IndicatorOutcome.WrongFigures: pen.Say("请核对公式用到的数据"); break;
            case IndicatorOutcome.AwaitingJudgement: pen.Say("请在“判定”的 ").Say(id).Say(" 下填写").Say(wording.Determination); break;
            case IndicatorOutcome.NotStated: pen.Say("请由评价人员在“判定”的 ").Say(id).Say(" 下填写“给分”和理由"); break;
            default: return null;
        }
        return pen.Say('。').Take();
    }

    private static void Scored(ExplanationPen pen, IndicatorOutcome.Scored scored, in StepWriter steps, int decimals)
    {
        steps.Write(scored.Working, scored.Exact);
        if (scored.Exact != scored.Points)
            pen.Say("，四舍五入到").Number(decimals).Say("位小数为").Points(scored.Points);
    }

    private static void Missing(ExplanationPen pen, IndicatorOutcome.Missing missing)
    {
        if (!missing.Figures.IsEmpty)
            Names(pen.Say("缺数据："), missing.Figures);
        if (missing.Determination is { } determination)
            pen.Say(missing.Figures.IsEmpty ? "" : "；").Say(determination.TrimEnd('。'));
    }

    private static void NextOf(ExplanationPen pen, IndicatorOutcome.Missing missing, IndicatorScore score, IndicatorWording wording)
    {
        var isFirst = true;
        foreach (var figure in missing.Figures)
        {
            pen.Say(isFirst ? "" : "；").Say("请在“").Say(figure.LastYear ? "上年" : "数据").Say("”里填写").Say(figure.Printed);
            Reason(pen, score, figure);
            isFirst = false;
        }
        if (missing.Determination is not null)
            pen.Say(isFirst ? "" : "；").Say("请在“判定”的 ").Say(score.Indicator.Id).Say(" 下填写").Say(wording.Determination);
    }

    private static void Reason(ExplanationPen pen, IndicatorScore score, FigureReference figure)
    {
        foreach (var used in score.Inputs)
        {
            if (used.Reference.Equals(figure) && used.Figure is Observed<Quantity>.Missing missing)
                pen.Say('（').Say(missing.Reason).Say('）');
        }
    }

    private static void Names(ExplanationPen pen, ImmutableArray<FigureReference> figures)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            if (i > 0)
                pen.Say('、');
            Name(pen, figures[i]);
        }
    }

    public static void Name(ExplanationPen pen, FigureReference reference)
    {
        if (reference.LastYear)
            pen.Say("上年");
        pen.Say(reference.Printed);
    }
}
