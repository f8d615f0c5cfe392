using Jiheng.Indicators.Loading;
using Jiheng.ReportChecks.Checking;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.Reports;

namespace Jiheng.Web.Checks;

/// <summary>材料问题。What the campaign asks every unit to hand in, and is not there.</summary>
internal static class MaterialProblems
{
    public const string Lacking = "ZC301";

    /// <param name="given">Required materials there is a file for.</param>
    public static IEnumerable<SelfCheckItem> Of(EvaluationDraft draft, IReadOnlySet<string> given) => EvidencePurpose.Required(draft.Evaluation.Campaign).Where(material => !given.Contains(material)).Select(material => new SelfCheckItem
    {
        Fingerprint = Fingerprint.Of(Lacking, material),
        Code = Lacking,
        Severity = Severity.Error,
        Kind = "缺少所需材料",
        Message = $"这次评价要求提供{Excerpt.Quote(material)}，还没有上传；请上传并选它作用途。",
        Place = new("佐证材料", $"/evaluations/{draft.Evaluation.Id}/{EvaluationSteps.Evidence.Path}"),
    });
}
