namespace Jiheng.Web.Evaluations;

/// <summary>环节和操作的名称。</summary>
public static class StageNames
{
    public static string Of(Stage stage) => stage switch
    {
        Stage.Drafting => "填报中",
        Stage.AwaitingSignature => "待负责人签署",
        Stage.WithDepartment => "主管部门审核",
        Stage.WithBureau => "财政审核",
        Stage.Returned => "退回修改",
        Stage.Accepted => "审核通过",
        _ => throw new System.Diagnostics.UnreachableException($"{stage}"),
    };

    public static string Of(Act act) => act switch
    {
        Act.SendForSignature => "送负责人签署",
        Act.Sign => "签署并提交",
        Act.SendBack => "退回填报人",
        Act.Forward => "审核通过，报财政",
        Act.Return => "退回修改",
        Act.Accept => "审核通过",
        Act.Reopen => "撤销通过，退回修改",
        _ => throw new System.Diagnostics.UnreachableException($"{act}"),
    };
}
