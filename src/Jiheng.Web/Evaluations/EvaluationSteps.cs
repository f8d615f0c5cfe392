namespace Jiheng.Web.Evaluations;

/// <summary>自评步骤。One page of the self-evaluation.</summary>
public sealed record EvaluationStep(string Path, string Name);

/// <summary>六个步骤。</summary>
public static class EvaluationSteps
{
    public static EvaluationStep Figures { get; } = new("figures", "① 基本数据");

    public static EvaluationStep Score { get; } = new("score", "② 指标评分");

    public static EvaluationStep Evidence { get; } = new("evidence", "③ 佐证材料");

    public static EvaluationStep Report { get; } = new("report", "④ 报告文字");

    public static EvaluationStep Check { get; } = new("check", "⑤ 自查");

    public static EvaluationStep Submit { get; } = new("submit", "⑥ 提交");

    public static ImmutableArray<EvaluationStep> All { get; } = [Figures, Score, Evidence, Report, Check, Submit];
}
