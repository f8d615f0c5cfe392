using Jiheng.Indicators.Definitions;

namespace Jiheng.Documents.Forms;

/// <summary>通常文书。The form that is written where none is named.</summary>
public static class UsualForm
{
    public static string NameFor(Subject subject) => subject == Subject.DepartmentExpenditure ? "部门整体支出自评报告" : "项目支出绩效自评表";
}
