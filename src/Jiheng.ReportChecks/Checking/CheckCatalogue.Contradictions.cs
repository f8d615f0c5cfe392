namespace Jiheng.ReportChecks.Checking;

public static partial class CheckCatalogue
{
    private static ImmutableArray<CheckEntry> Contradictions =>
    [
        new(
            FindingCodes.SameFigure, "同一数字几处不一", Severity.Error, FindingKind.DuplicateMismatch,
            "名称、单位、年度和预算决算口径完全相同的数字，在报告几处比较；只在同一句里用完全相同的文字说两遍的才作为错误，其余作为疑点。年末结转和结余、机关运行经费、本年支出合计等一个单位一年只有一个的数字，两处只差一位、相邻两位对调或小数点移了位的，也作疑点；名称完全相同的别的数字，或表里同名一行的数字，四位以上有效数字而只差一位或相邻两位对调的，也是。",
            new("几处相同，或只是保留的小数不同", "几处不同", "只出现一次", "年度或口径分不清"),
            "前文写“公务接待费决算3.42万元”，附表“公务接待费”是3.24。"),
        new(
            FindingCodes.WordsAgainstNumbers, "文字与数字", Severity.Error, FindingKind.InternalContradiction,
            "“大于、小于、增加、减少、持平、略有增加、控制在预算以内、控制在编制以内”等文字，和同一句或同名的数字比较；“低于1500元的标准”、“快于50%的序时进度”和前面的数字比较；“由64起上升到51起”“比上年的1246件增加278件”“较前七个月月均137.49万元有所下降”的方向和紧挨着的两个数比较；“完成率102.83%，尚未完成年度任务”和完成率比较；数字在别处的作为疑点。",
            new("文字和数字一致", "文字和数字相反", "没有比较的文字", "没有找到可比的两个数字"),
            "“预算为8万元，支出决算为9.5万元，决算数小于预算数的主要原因是……”：9.5大于8。"),
        new(
            FindingCodes.ThreePublicScope, "“三公”经费的范围", Severity.Error, FindingKind.InternalContradiction,
            "“三公”经费的“其中”里，有没有三公以外的费用；和会议费、培训费合在一起写的总数不看。",
            new("只有因公出国（境）、公务用车、公务接待", "列了别的费用", "没有列“其中”", "列了别的费用而没有金额"),
            "“三公经费12万元，其中：公务接待费5万元，公务用车运行维护费4万元，培训费3万元”。"),
        new(
            FindingCodes.AcrossReports, "几份报告之间", Severity.Doubt, FindingKind.DuplicateMismatch,
            "一次核验几份报告时，同一单位、同一年度的报告之间，比较一个单位一年只有一个的数字（“三公”经费及其各项、会议费、培训费、机关运行经费、基本支出、人员经费、公用经费、资产、编制）。",
            new("几份相同，或只是保留的小数不同", "几份不同", "只核验了一份，或单位、年度不同", "报告没有写明单位或年度"),
            "自评报告写“公务接待费决算3.42万元”，决算说明写“公务接待费支出决算为3.24万元”。"),
    ];
}
