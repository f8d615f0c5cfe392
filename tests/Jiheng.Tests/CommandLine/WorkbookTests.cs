using Jiheng.Tests.Workbooks;

namespace Jiheng.Tests.CommandLine;

public sealed class WorkbookTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_workbook_is_scored_like_a_text_file()
    {
        File.WriteAllBytes(Path.Combine(folder, "填报.xlsx"), AWorkbook.Of(
            ("基本信息", [["单位：", "示例单位"], ["年度：", 2020]]),
            ("数据", [["数据项", "本年", "上年", "单位", "来源", "备注"], ["在职人员数", 66, null, "人", "花名册"], ["编制数", "86人", null, null, "编制批复"]]),
            ("判定", [["编号", "项目", "判定", "来源"], ["budget_disclosure", "①", "是", "门户网站"], [null, "②", "否", "门户网站"], ["payment_progress_rate", "不适用", "本年没有项目支出"]])));

        var ran = Ran.In(folder, "score", "填报.xlsx", "--system", "hongjiang-2020", "--systems", Folders.Of("indicator-systems"));

        Assert.Equal((0, ""), (ran.Status, ran.Error));
        Assert.Contains("66人 ÷ 86人 × 100% ≈ 76.74%", ran.Output, StringComparison.Ordinal);
        Assert.Contains("①符合，②不符合，得1分", ran.Output, StringComparison.Ordinal);
        Assert.Contains("不适用：本年没有项目支出", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx", "Word")]
    [InlineData("xlsx", "Excel")]
    public void A_score_table_that_cannot_show_the_claims_is_not_written_without_them(string format, string said)
    {
        var ran = Ran.Of("score", "samples/xushui-2023/figures.yaml", "--system", "xushui-2023", "--claimed", "samples/xushui-2023/claimed.yaml", "--format", format, "-o", Path.Combine(folder, "评分表." + format));

        Assert.Equal(2, ran.Status);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.Contains("没有自评对照", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_for_another_unit_or_year_is_not_passed_over_in_silence()
    {
        File.WriteAllText(Path.Combine(folder, "claimed.yaml"), "单位: 另一单位\n年度: 2023\n体系: xushui-2023\n");

        var ran = Ran.Of("score", "samples/xushui-2023/figures.yaml", "--system", "xushui-2023", "--claimed", Path.Combine(folder, "claimed.yaml"));

        Assert.Equal(0, ran.Status);
        Assert.Contains("另一单位", ran.Error, StringComparison.Ordinal);
    }
}
