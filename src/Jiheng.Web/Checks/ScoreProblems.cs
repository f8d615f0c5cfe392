using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;
using Jiheng.ReportChecks.Checking;
using Jiheng.Web.Evidences;
using Jiheng.Web.Reports;

namespace Jiheng.Web.Checks;

/// <summary>评分问题。Indicators without points, deductions without a reason, points without evidence.</summary>
internal static class ScoreProblems
{
    public const string NoPoints = "ZC101";

    public const string NoReason = "ZC102";

    public const string NoEvidence = "ZC103";

    /// <param name="draft">With its score.</param>
    /// <param name="proved">The files of each indicator.</param>
    public static IEnumerable<SelfCheckItem> Of(EvaluationDraft draft, ILookup<string, IndicatorFile> proved) =>
        draft.Report.Score.Indicators.Select(score => Of(draft, score, proved)).OfType<SelfCheckItem>();

    private static SelfCheckItem? Of(EvaluationDraft draft, IndicatorScore score, ILookup<string, IndicatorFile> proved)
    {
        if (score.IsOpen)
            return Item(draft, score, NoPoints, Severity.Error, "没有得分", $"指标{Name(score)}还没有得分：{Reason(draft, score)}");
        if (score is { Lost: { Value: > 0m } lost, Full: { } full, Awarded: { } awarded } && !draft.Report.DeductionReasons.ContainsKey(score.Indicator.Id))
        {
            return Item(draft, score, NoReason, Severity.Error, "没有扣分原因", $"指标{Name(score)}扣了{lost}，没有写扣分原因；请在指标页写明。") with
            {
                Numbers = [new("分值", full.ToString(), ""), new("得分", awarded.ToString(), "")],
            };
        }
        return score is { Awarded.Value: > 0m } && !proved.Contains(score.Indicator.Id)
            ? Item(draft, score, NoEvidence, Severity.Doubt, "没有佐证材料", $"指标{Name(score)}得{score.Awarded}，没有佐证材料；请上传材料并注明页码。")
            : null;
    }

    // What is missing, in the words of the score itself.
    private static string Reason(EvaluationDraft draft, IndicatorScore score) => $"{Explainer.Explain(score, draft.Report.Score.System).Step.TrimEnd('。')}；请在指标页补齐。";

    private static string Name(IndicatorScore score) => Excerpt.Quote(score.Indicator.Name);

    private static SelfCheckItem Item(EvaluationDraft draft, IndicatorScore score, string code, Severity severity, string kind, string message) => new()
    {
        Fingerprint = Fingerprint.Of(code, score.Indicator.Id, Numerals.Plain(score.Awarded?.Value ?? -1m)),
        Code = code,
        Severity = severity,
        Kind = kind,
        Message = message,
        Place = new(score.Indicator.Name, $"/evaluations/{draft.Evaluation.Id}/indicators/{score.Indicator.Id}"),
    };
}
