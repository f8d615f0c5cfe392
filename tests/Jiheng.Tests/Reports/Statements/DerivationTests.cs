using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.Tests.Reports.Statements;

/// <summary>Numbers that follow from others, wherever those stand.</summary>
public sealed class DerivationTests
{
    [Theory]
    [InlineData("全年预算2318.75万元。\n机构运转正常。\n全年实际支出2296.31万元，预算执行率99.03%。", "99.03%")]
    [InlineData("发放问卷200份，收回192份，其中满意97份、基本满意84份，满意度94.27%。", "94.27%")]
    [InlineData("普及率由上年的91.4%提高到93.1%，提高1.7个百分点。", "1.7个百分点")]
    [InlineData("公务接待费6.12万元，全年接待1126人次，人均54.35元。", "54.35元")]
    [InlineData("改造户厕3880座，按每座补助1000元计算，补助资金388.00万元。", "388.00万元")]
    [InlineData("项目70人参加，其中女性35人，占五成。", "5成")]
    [InlineData("甲项目95.16分，乙项目97.50分，两项目平均96.33分。", "96.33分")]
    [InlineData("投入（20分）得19分，过程（30分）得27.2分，产出（30分）得29分，效果（20分）得19.1分，总分94.3分。", "94.3分")]
    [InlineData("石桥、赵店、小郭3个乡镇参加。", "3个")]
    [InlineData("上年支出2.78亿元，成交2.95亿元，溢价率6.1%。", "6.1%")]
    public void A_number_is_derived_from_the_others(string text, string stated) =>
        Assert.Contains(APlainReport.Statements(text), statement => statement.Stated == stated && statement.Agreement != Agreement.Differs);

    [Theory]
    [InlineData("合格率88%，优良率76%。\n道路12公里，桥梁3座，井盖25个，路灯41盏，树木57株。")]
    [InlineData("今年任务100%完成。\n收入12万元，支出12万元。")]
    public void What_would_fit_by_chance_is_not_looked_for(string text) =>
        Assert.DoesNotContain(APlainReport.Statements(text), statement => statement.Stated.EndsWith('%'));

    [Theory]
    [InlineData("受理行政案件63起，查处61起，查处率98.63%。", "96.83%")]
    [InlineData("有效问卷300份，满意282份，满意度96.0%。", "94.0%")]
    [InlineData("亩产由430公斤提高到482.5公斤，亩均增产52.5公斤，增幅10.88%。", "12.21%")]
    [InlineData("投入得9分、过程得18.5分、产出得36.2分、效果得27.4分，总得分92.1分。", "91.1分")]
    public void A_near_miss_of_the_numbers_before_it_is_reported(string text, string recomputed) =>
        Assert.Contains(APlainReport.Statements(text), statement => statement.Agreement == Agreement.Differs && statement.Recomputed == recomputed);

    [Fact]
    public void One_row_that_breaks_the_relation_of_its_columns_stands_out()
    {
        var table = APlainReport.WithTable(
            "单位：万元", "来源|批复|到位|到位率（%）", "中央|1900.80|1900.80|100.00", "省级|633.60|600.00|94.70", "市级|158.40|150.00|94.70", "县级|475.20|356.40|57.00", "合计|3168.00|3007.20|94.92");

        var finding = Assert.Single(StatementChecks.Check(StatementFinder.Find(table)));

        Assert.Equal(("57.00%", "75.00%"), (finding.Stated, finding.Recomputed));
    }

    [Fact]
    public void The_unit_stands_in_the_head_of_its_column()
    {
        var table = APlainReport.WithTable("资金情况如下，人员经费追加67.67万元。", "类别|年初预算（万元）|调整预算（万元）", "人员经费|1620.35|1688.02", "公用经费|142.60|142.60", "合计|1762.95|1830.62");

        Assert.Contains(StatementFinder.Find(table), statement => statement.Stated == "1830.62万元" && statement.Agreement == Agreement.Exact);
    }

    [Fact]
    public void The_conditions_of_a_standard_are_no_facts()
    {
        var table = APlainReport.WithTable("评分表", "指标|评分标准|得分", "执行率|达到95%得2分，每低1个百分点扣0.5分，低于90%不得分，扣完为止。|2", "合规性|每出现一例扣1分，扣完为止，满分3分，情节严重的不得分。|3");

        Assert.Empty(StatementFinder.Find(table));
    }
}
