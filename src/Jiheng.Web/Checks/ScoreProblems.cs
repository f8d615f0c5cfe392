using Jiheng.Indicators.Scoring;
using Jiheng.ReportChecks.Checking;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Checks;

/// <summary>评分问题。What the score itself lacks before it can be signed.</summary>
internal static class ScoreProblems
{
    public const string NoPoints = "ZC101";

    public static IEnumerable<SelfCheckItem> Of(Evaluation evaluation, SystemScore score) =>
        from indicator in score.Indicators
        where indicator.IsOpen
        select new SelfCheckItem
        {
            Fingerprint = Fingerprint.Of(NoPoints, indicator.Indicator.Id),
            Code = NoPoints,
            Severity = Severity.Error,
            Kind = "没有得分",
            Message = $"指标“{indicator.Indicator.Name}”还没有得分；请补齐数据或给出评分。",
            Place = new(indicator.Indicator.Name, $"/evaluations/{evaluation.Id}/indicators/{indicator.Indicator.Id}"),
        };
}
