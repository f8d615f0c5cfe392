using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Repeats;

namespace Jiheng.Tests.Reports.Findings;

/// <summary>Two reports of one unit and year.</summary>
public sealed class AcrossReportsTests
{
    private const string Title = "示例市水文站2023年度部门整体支出绩效自评报告";

    [Fact]
    public void A_figure_a_unit_has_one_of_is_compared_with_its_other_reports()
    {
        var finding = Assert.Single(Findings(Title, "公务接待费决算为3.42万元。", "示例市水文站2023年度部门决算情况说明", "公务接待费支出决算为3.24万元。"));

        Assert.Equal((Severity.Doubt, "3.24万元", "3.42万元"), (finding.Severity, finding.Stated, finding.Recomputed));
        Assert.Contains("自评.docx", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Title, "公务接待费决算为3.42万元。", "示例市水文站2022年度部门决算情况说明", "公务接待费支出决算为3.24万元。")]
    [InlineData(Title, "公务接待费决算为3.42万元。", "示例市档案馆2023年度部门决算情况说明", "公务接待费支出决算为3.24万元。")]
    [InlineData(Title, "公务接待费决算为3.42万元。", "示例市水文站2023年度部门决算情况说明", "公务接待费支出预算为5万元。")]
    [InlineData(Title, "公务接待费决算为3.42万元。", "示例市水文站2023年度部门决算情况说明", "公务接待费支出决算为34,187.50元。")]
    [InlineData(Title, "测报设备购置项目决算为82万元。", "示例市水文站2023年度测报项目支出绩效自评报告", "测报设备购置项目决算为80万元。")]
    public void Another_year_unit_or_stage_a_rounding_and_what_a_unit_has_several_of_are_not(string oneTitle, string one, string otherTitle, string other)
    {
        Assert.Empty(Findings(oneTitle, one, otherTitle, other));
    }

    [Fact]
    public void A_heading_is_no_unit()
    {
        Assert.Null(Checked("第二部分 2023年度部门决算情况说明", "公务接待费支出决算为3.24万元。").Figures);
    }

    private static IEnumerable<Finding> Findings(string oneTitle, string one, string otherTitle, string other)
    {
        var (first, second) = (Checked(oneTitle, one), Checked(otherTitle, other));
        return AcrossReports.Compared(second, [("自评.docx", first.Figures!)]).Findings.Where(finding => finding.Code == FindingCodes.AcrossReports);
    }

    private static CheckedReport Checked(string title, string line) => ReportChecker.Check(AReport.Untitled(title, line).Text(), AReport.Content);
}
