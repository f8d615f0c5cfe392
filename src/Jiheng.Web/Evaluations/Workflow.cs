using Jiheng.Web.People;

namespace Jiheng.Web.Evaluations;

/// <summary>操作。What moves an evaluation from one stage to the next.</summary>
public enum Act
{
    /// <summary>送签。</summary>
    SendForSignature,

    /// <summary>签署提交。</summary>
    Sign,

    /// <summary>单位内退回。</summary>
    SendBack,

    /// <summary>主管部门审核通过。</summary>
    Forward,

    /// <summary>退回修改。</summary>
    Return,

    /// <summary>审核通过。</summary>
    Accept,

    /// <summary>撤销通过。</summary>
    Reopen,
}

/// <summary>流程。Who may move an evaluation from where to where: this table, and nothing else, decides.</summary>
public static class Workflow
{
    public static ImmutableArray<Step> Steps { get; } =
    [
        new(Stage.Drafting, Act.SendForSignature, Role.UnitEditor, Stage.AwaitingSignature),
        new(Stage.Returned, Act.SendForSignature, Role.UnitEditor, Stage.AwaitingSignature),
        new(Stage.AwaitingSignature, Act.SendBack, Role.UnitHead, Stage.Drafting),
        new(Stage.AwaitingSignature, Act.Sign, Role.UnitHead, Stage.WithDepartment, HasDepartment: true),
        new(Stage.AwaitingSignature, Act.Sign, Role.UnitHead, Stage.WithBureau, HasDepartment: false),
        new(Stage.WithDepartment, Act.Forward, Role.SupervisingDepartment, Stage.WithBureau),
        new(Stage.WithDepartment, Act.Return, Role.SupervisingDepartment, Stage.Returned),
        new(Stage.WithBureau, Act.Return, Role.BureauSection, Stage.Returned),
        new(Stage.WithBureau, Act.Return, Role.BureauPerformance, Stage.Returned),
        new(Stage.WithBureau, Act.Accept, Role.BureauPerformance, Stage.Accepted),
        new(Stage.Accepted, Act.Reopen, Role.BureauPerformance, Stage.Returned),
    ];

    /// <summary>Stages in which the unit changes figures and text.</summary>
    public static bool IsOpen(Stage stage) => stage is Stage.Drafting or Stage.Returned;

    /// <summary>Stages in which the unit itself has it: it owes the next step.</summary>
    public static ImmutableArray<Stage> WithUnit { get; } = [Stage.Drafting, Stage.Returned, Stage.AwaitingSignature];

    /// <summary>填报完整 is asked for: nothing unfinished goes to the head.</summary>
    public static bool NeedsReadiness(Act act) => act == Act.SendForSignature;

    /// <summary>口令 is asked for again.</summary>
    public static bool NeedsPassword(Act act) => act == Act.Sign;

    /// <summary>意见 is asked for: what goes back says why.</summary>
    public static bool NeedsOpinion(Act act) => act is Act.SendBack or Act.Return or Act.Reopen;

    /// <summary>问题清单 may be given: the unit answers it point by point.</summary>
    public static bool TakesFindings(Act act) => act is Act.Return or Act.Reopen;

    /// <summary>The stages this role moves evaluations on from: what waits for it.</summary>
    public static ImmutableArray<Stage> WaitingFor(Role role) => [.. Steps.Where(step => step.Role == role && step.Act != Act.Reopen).Select(step => step.From).Distinct()];

    /// <summary>The stage an act leads to; nothing when it is not allowed.</summary>
    public static Stage? Next(Stage from, Act act, Role role, bool hasDepartment) =>
        Steps.FirstOrDefault(step => step.From == from && step.Act == act && step.Role == role && (step.HasDepartment ?? hasDepartment) == hasDepartment)?.To;

    public static ImmutableArray<Act> Allowed(Stage from, Role role, bool hasDepartment) =>
        [.. Enum.GetValues<Act>().Where(act => Next(from, act, role, hasDepartment) is not null)];
}

/// <summary>流程步骤。</summary>
/// <param name="HasDepartment">Holds only for units with, or without, a supervising department; nothing for both.</param>
public sealed record Step(Stage From, Act Act, Role Role, Stage To, bool? HasDepartment = null);
