using Jiheng.Documents.Drafts;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Documents.Forms;

/// <summary>文书数据。What a document is filled with: the figures, their score, what was written.</summary>
public sealed class DocumentFacts
{
    public DocumentFacts(FigureDictionary dictionary, FigureSet figures, SystemScore score)
    {
        Score = score;
        Names = FieldNames.Of(dictionary, score.System);
        Values = new(dictionary, figures, score);
        Explanations = Explainer.Explain(score).ToDictionary(each => each.Score.Indicator.Id, StringComparer.Ordinal);
    }

    public SystemScore Score { get; }

    public FieldNames Names { get; }

    public FieldValues Values { get; }

    /// <summary>By 指标编号.</summary>
    public IReadOnlyDictionary<string, IndicatorExplanation> Explanations { get; }

    /// <summary>What was written. Sections without a text get their sentences, deductions without a reason the score's own.</summary>
    public ReportTexts Texts { get; init; } = ReportTexts.None;

    /// <summary>The formula with its figures, and what it gives; nothing where points were given without it.</summary>
    public string? CalculationOf(IndicatorScore score) => score.Value is FormulaValue.Known || score.IsOpen ? Explanations[score.Indicator.Id].Calculation : null;

    /// <summary>Why an indicator lost points; empty where it lost none.</summary>
    public string ReasonOf(IndicatorScore score) => score.Lost is { Value: > 0m }
        ? Texts.DeductionReasons.GetValueOrDefault(score.Indicator.Id) ?? (score.Outcome is IndicatorOutcome.Judged { Reason: { Length: > 0 } given } ? given : Explanations[score.Indicator.Id].Step)
        : "";
}
