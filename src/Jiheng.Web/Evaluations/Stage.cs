namespace Jiheng.Web.Evaluations;

/// <summary>环节。Where an evaluation stands.</summary>
public enum Stage
{
    /// <summary>填报中。</summary>
    Drafting,

    /// <summary>待负责人签署。</summary>
    AwaitingSignature,

    /// <summary>主管部门审核中。</summary>
    WithDepartment,

    /// <summary>财政审核中。</summary>
    WithBureau,

    /// <summary>退回修改。</summary>
    Returned,

    /// <summary>审核通过。</summary>
    Accepted,
}
