namespace Jiheng.Tests.Reports.Statements;

/// <summary>Numbers whose words say from which others they come, with one digit another than those give.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("2022年财政拨款收入24,186,530.00元，同上年的21,943,210.00元比，增加2,243,320.00元，上升80.22%。", "80.22%", "10.22%")]
    [InlineData("全区接待游客732.4万人次，比上年的816.9万人次下降70.3%。", "70.3%", "10.3%")]
    [InlineData("采购预算1,150.00万元，中标金额1,043.05万元，节约109.95万元。", "109.95万元", "106.95万元")]
    [InlineData("预算318.00万元。实际拨付312.46万元，预算执行率98.26%，结余5.84万元。", "5.84万元", "5.54万元")]
    [InlineData("参加技能培训 98 人，取证 91 人，取证率 99.86%。", "99.86%", "92.86%")]
    [InlineData("公务用车运行维护费5.84万元，年末公务用车保有量2辆，单车运行费8.92万元。", "8.92万元", "2.92万元")]
    [InlineData("修建产业路26.6公里（其中坎底村14.2公里、云盘村9.4公里）。", "26.6公里", "23.6公里")]
    [InlineData("自评得分66.22分。其中：管理18.77分（满分20分），产出48.45分（满分50分），效益20分（满分20分），满意度9分（满分10分）。", "66.22分", "96.22分")]
    [InlineData("全年成交总额17.94亿元。\n按类别看各有增减。\n工程建设成交12.36亿元，占成交总额的62.9%。", "62.9%", "68.9%")]
    public void A_digit_that_keeps_a_number_from_following_is_reported(string text, string stated, string recomputed)
    {
        var found = APlainReport.Statements(text).Where(statement => statement.Agreement == Agreement.Differs).ToList();

        Assert.Contains(found, statement => statement.Stated == stated && statement.Recomputed == recomputed);
    }

    [Theory]
    [InlineData("教育支出200.00万元，占总支出的20.0%；卫生健康支出100.00万元，占总支出的10.0%。")]
    [InlineData("能繁母猪存栏2.08万头，出栏21.36万头，较2020年末的18.74万头增长14.0%；能繁母猪为省定保有量的104%。")]
    [InlineData("支出120.00万元。\n较上年增加20.00万元，增长25.00%。")]
    [InlineData("“三公”经费预算20.00万元，支出9.00万元，其中：接待费支出3.00万元，完成预算的60.00%。")]
    [InlineData("当年脱贫312户，剩余贫困人口196户，危房改造计划88户，竣工88户。")]
    public void Numbers_of_other_things_are_not_taken_for_a_slip(string text) =>
        Assert.DoesNotContain(APlainReport.Statements(text), statement => statement.Agreement == Agreement.Differs);

    [Theory]
    [InlineData("采购预算1150.00万元，中标金额1043.05万元，节约107.30万元。")]
    [InlineData("集中签约项目12个，其中工业项目7个、农业项目4个，合计12个。")]
    public void What_is_saved_or_signed_is_not_said_to_be_about_right(string text) =>
        Assert.DoesNotContain(APlainReport.Statements(text), statement => statement.Stated is "107.30万元" or "12个" && statement.Agreement is Agreement.Rounded);
}
