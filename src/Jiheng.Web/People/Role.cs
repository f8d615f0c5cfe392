namespace Jiheng.Web.People;

/// <summary>角色。What a person is in an evaluation; one for each account.</summary>
public enum Role
{
    /// <summary>单位填报人。</summary>
    UnitEditor,

    /// <summary>单位负责人。</summary>
    UnitHead,

    /// <summary>主管部门。</summary>
    SupervisingDepartment,

    /// <summary>财政业务股。</summary>
    BureauSection,

    /// <summary>财政绩效股。</summary>
    BureauPerformance,

    /// <summary>第三方评价人员。</summary>
    ExternalEvaluator,

    /// <summary>系统管理员。</summary>
    Administrator,
}

/// <summary>角色名称。</summary>
public static class RoleNames
{
    public static string Of(Role role) => role switch
    {
        Role.UnitEditor => "单位填报人",
        Role.UnitHead => "单位负责人",
        Role.SupervisingDepartment => "主管部门",
        Role.BureauSection => "财政业务股",
        Role.BureauPerformance => "财政绩效股",
        Role.ExternalEvaluator => "第三方评价人员",
        Role.Administrator => "系统管理员",
        _ => throw new System.Diagnostics.UnreachableException($"{role}"),
    };
}
