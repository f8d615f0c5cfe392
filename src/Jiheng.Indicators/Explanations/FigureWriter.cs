using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Explanations;

/// <summary>数据用语。The formula with the figures of a unit put in, and where each figure is from.</summary>
internal sealed class FigureWriter
{
    private readonly ExplanationPen pen;
    private readonly Func<FigureReference, Observed<Quantity>> source;
    private ImmutableArray<FigureUsed> inputs = [];

    public FigureWriter(ExplanationPen pen)
    {
        this.pen = pen;
        source = Find;
    }

    /// <summary>“（4.90万元 − 5.00万元）÷ 5.00万元 × 100% = −2%”; nothing where there is no formula or its figures are missing.</summary>
    public string? Calculation(IndicatorScore score, IndicatorWording wording)
    {
        if (score.Indicator.Formula is not { } formula || score.Value is not { } value)
            return null;
        WithNumbers(formula, score.Inputs);
        // A figure that is taken as it is has nothing to compute.
        if (value is FormulaValue.Known known && formula.Root is not Expression.Figure)
            Result(known.Value, score, wording.IsRate);
        return pen.Take();
    }

    /// <summary>“决算数 4.9万元（报告三）；预算数 5万元（填报）”.</summary>
    public string Sources(IndicatorScore score)
    {
        foreach (var used in score.Inputs)
        {
            if (pen.Text.Length > 0)
                pen.Say('；');
            OutcomeWriter.Name(pen, used.Reference);
            From(used);
        }
        if (score.Determination is { } determination)
            pen.Say(pen.Text.Length > 0 ? "；" : "").Say("判定（").Say(determination.Reason).Say('）');
        return pen.Take();
    }

    private void From(FigureUsed used)
    {
        switch (used.Figure)
        {
            case Observed<Quantity>.Known known:
                pen.Say(' ').Number(known.Value.Value).Say(known.Value.Unit.Name).Say('（');
                if (used.Derivation is { } derivation)
                    Derived(derivation);
                else
                    pen.Say(known.Source);
                pen.Say('）');
                break;
            case Observed<Quantity>.Missing missing: pen.Say(" 暂缺（").Say(missing.Reason).Say('）'); break;
            case Observed<Quantity>.NotApplicable none: pen.Say(" 无此项（").Say(none.Reason).Say('）'); break;
        }
    }

    private void Derived(FigureDerivation derivation)
    {
        pen.Say("推算：");
        WithNumbers(derivation.Formula, derivation.Inputs);
    }

    private void WithNumbers(Formula formula, ImmutableArray<FigureUsed> figures)
    {
        inputs = figures;
        FormulaWriter.WithNumbers(pen.Text, formula, source);
    }

    private void Result(decimal value, IndicatorScore score, bool isRate)
    {
        if (isRate)
        {
            var percent = value * 100m;
            var shown = decimal.Round(percent, 2, MidpointRounding.AwayFromZero);
            pen.Say(shown == percent ? " = " : " ≈ ").Number(shown).Say('%');
            return;
        }
        pen.Gives(score.Facts.Value ?? value).Say(score.Indicator.Rule.FormulaMeasure?.Unit ?? "");
    }

    // A derivation of a figure of last year names figures of last year.
    private Observed<Quantity> Find(FigureReference reference)
    {
        foreach (var used in inputs)
        {
            if (string.Equals(used.Reference.Name, reference.Name, StringComparison.Ordinal) && used.Reference.LastYear == reference.LastYear)
                return used.Figure;
        }
        foreach (var used in inputs)
        {
            if (string.Equals(used.Reference.Name, reference.Name, StringComparison.Ordinal))
                return used.Figure;
        }
        return new Observed<Quantity>.Missing("");
    }
}
