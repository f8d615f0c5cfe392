using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Figures;
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

    /// <summary>What was written, by 章节; figures stand in it in braces. Sections without a text get their sentences.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>扣分原因, by indicator; where none was written, the score's own.</summary>
    public IReadOnlyDictionary<string, string> DeductionReasons { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Why an indicator lost points; empty where it lost none.</summary>
    public string ReasonOf(IndicatorScore score) => score.Lost is { Value: > 0m }
        ? DeductionReasons.GetValueOrDefault(score.Indicator.Id) ?? (score.Outcome is IndicatorOutcome.Judged { Reason: { Length: > 0 } given } ? given : Explanations[score.Indicator.Id].Step)
        : "";
}
