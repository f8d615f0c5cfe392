using System.Text;
using Jiheng.Web.People;

namespace Jiheng.Web.Evaluations;

/// <summary>流程说明。docs/workflow.md, made from the table; a test holds the two together.</summary>
public static class WorkflowText
{
    public static string Markdown()
    {
        var page = new StringBuilder("""
            # 自评流程

            本页由流程表生成。一份自评只能按下面的步骤走；表里没有的，谁也办不了。

            填报中 → 待负责人签署 → 主管部门审核（没有主管部门的单位没有这一步）→ 财政审核 → 审核通过；审核时可以退回修改，改好后再送签。

            | 现在的环节 | 谁办理 | 操作 | 适用单位 | 到哪个环节 | 要求 |
            |---|---|---|---|---|---|

            """);
        foreach (var step in Workflow.Steps)
            page.Append("| ").AppendJoin(" | ", StageNames.Of(step.From), RoleNames.Of(step.Role), StageNames.Of(step.Act), Units(step), StageNames.Of(step.To), Demands(step.Act)).Append(" |\n");
        return page.Append("""

            - 单位只在“填报中”和“退回修改”两个环节能改数据、评分、材料和文字；送签以后，退回之前，谁也不能改。
            - 送签前，每项指标都有得分或不适用的理由，报告文字逐节确认，自查的错误已经改正或说明。
            - 签署要再输一次登录密码；签署人、时间、当时的得分记入流转记录和操作留痕。
            - 退回和撤销通过要写明意见，可以附问题清单，一行一条；单位每一页的上方都看得到，到再次送签为止。
            - 撤销通过的，已经公开的报告同时撤回。
            - 财政局可以催报还没有提交的单位：催报人和时间显示在单位的待办页上，到提交为止；催报不改变环节，也不影响正在填报的人。
            - 两个人同时办理，先到的办成；后到的会看到是谁在什么时候办了什么，自己的操作不保存。
            - 数据范围以外的自评，地址写对了也打不开，和不存在一样。

            """).ToString().ReplaceLineEndings("\n");
    }

    private static string Units(Step step) => step.HasDepartment switch { true => "有主管部门", false => "没有主管部门", null => "全部" };

    private static string Demands(Act act)
    {
        string[] all = [Workflow.NeedsReadiness(act) ? "填报完整" : "", Workflow.NeedsPassword(act) ? "再输密码" : "", Workflow.NeedsOpinion(act) ? "写明意见" : "", Workflow.TakesFindings(act) ? "可附问题清单" : ""];
        return string.Join('、', all.Where(each => each.Length > 0)) is { Length: > 0 } demands ? demands : "意见可不填";
    }
}
