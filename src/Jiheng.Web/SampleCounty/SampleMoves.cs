using Jiheng.Web.Evaluations;
using Jiheng.Web.People;

namespace Jiheng.Web.SampleCounty;

/// <summary>示例流转。How an evaluation came to the stage it is at, a day for each step.</summary>
public static class SampleMoves
{
    private static readonly Act[] ToSignature = [Act.SendForSignature];

    /// <summary>The last of them a day before <paramref name="now"/>.</summary>
    public static IEnumerable<Move> Of(Evaluation evaluation, bool hasDepartment, DateTimeOffset now)
    {
        var acts = ActsTo(evaluation.Stage, hasDepartment);
        var stage = Stage.Drafting;
        for (var at = 0; at < acts.Length; at++)
        {
            var from = stage;
            var step = Workflow.Steps.First(each => each.From == from && each.Act == acts[at] && (each.HasDepartment ?? hasDepartment) == hasDepartment);
            yield return Move(evaluation, step, now.AddDays(at - acts.Length));
            stage = step.To;
        }
    }

    private static Act[] ActsTo(Stage stage, bool hasDepartment)
    {
        Act[] toBureau = hasDepartment ? [.. ToSignature, Act.Sign, Act.Forward] : [.. ToSignature, Act.Sign];
        return stage switch
        {
            Stage.Drafting => [],
            Stage.AwaitingSignature => ToSignature,
            Stage.WithDepartment => [.. ToSignature, Act.Sign],
            Stage.WithBureau => toBureau,
            Stage.Returned => [.. toBureau, Act.Return],
            Stage.Accepted => [.. toBureau, Act.Accept],
            _ => throw new System.Diagnostics.UnreachableException($"{stage}"),
        };
    }

    private static Move Move(Evaluation evaluation, Step step, DateTimeOffset at) => new()
    {
        EvaluationId = evaluation.Id,
        Act = step.Act,
        From = step.From,
        To = step.To,
        By = $"示例{RoleNames.Of(step.Role)}",
        AccountId = Guid.Empty,
        Role = step.Role,
        At = at,
        Points = evaluation.Points,
        Opinion = step.Act == Act.Return ? "个别指标的佐证材料与得分不相符，请补充后再报。" : "",
        Findings = step.Act == Act.Return ? "“三公”经费控制率的支出数与决算报表不一致，请核对。\n满意度调查没有附调查记录，请补充。" : "",
    };
}
