using Jiheng.Documents.Forms;
using Jiheng.Documents.Word;

namespace Jiheng.Tests.Documents;

public sealed class FormReadingTests
{
    [Fact]
    public void A_form_that_is_wrong_is_refused_with_every_line_that_is()
    {
        var form = DocumentFormReader.Read(
            new("文书.yaml", """
                文书: 试用
                标题: "{单位}{年分}文书"
                部分:
                  - 章: 基本情况
                    题: 两种内容
                  - 提纲: 没有这一份
                  - 表格:
                      列宽: [1, 1, 1]
                      单位: 万圆
                      行:
                        - [甲, 乙]
                        - [{ 名: 甲, 跨行: 2 }, { 填: "{支出决数}" }, 丙]
                        - 逐项指标: { 栏目: [三级指标, 评分] }
                """),
            Repository.Dictionary,
            Written.Outlines);

        Assert.Null(form.Value);
        Assert.Equal([2, 4, 6, 9, 11, 12, 13, 13, 13], form.Problems.Select(problem => problem.Where.Line).Order());
    }

    [Theory]
    [InlineData("""[{ 名: 甲, 跨列: 2 }, 乙]""")]
    [InlineData("""[{ 填: "{得分:没有这一级}" }, { 填: "{分值:预算执行率}" }, {}]""")]
    public void Merged_cells_count_and_levels_are_looked_up_when_a_document_is_made(string row)
    {
        Assert.Empty(Read(row).Problems);
    }

    [Fact]
    public void What_no_figure_is_there_for_is_left_blank_shown_or_left_out_as_the_table_says()
    {
        Assert.Equal("甲", Printed("留空白", """[甲, { 填: "{政府采购预算数}" }]"""));
        Assert.Equal("甲【暂缺】", Printed("印出暂缺", """[甲, { 填: "{政府采购预算数}" }]"""));
        Assert.Equal("", Printed("略去整行", """[甲, { 填: "{政府采购预算数}" }]"""));
        Assert.Equal("甲1010.01", Printed("略去整行", """[甲, { 填: "{年初预算数}" }]"""));
        Assert.Equal("甲无此项", Printed("留空白", """[甲, { 填: "{重点项目支出预算数}" }]"""));
        Assert.Equal("甲122.84%", Printed("留空白", """[甲, { 填: "{比率:支出决算数÷年初预算数}" }]"""));
    }

    private static string Printed(string missing, string row)
    {
        var form = Read(row, missing, columns: "1, 1").Value!;
        var document = Written.Document(form, "hongjiang-2020", Written.Figures("hongjiang-2020"));
        return string.Concat(document.Blocks.OfType<WordBlock.Table>().SelectMany(table => table.Rows).SelectMany(each => each.Cells).SelectMany(cell => cell.Runs).Select(run => run.Text));
    }

    private static Jiheng.Indicators.Loading.Loaded<DocumentForm> Read(string row, string missing = "留空白", string columns = "1, 1, 1") => DocumentFormReader.Read(
        new("文书.yaml", $"文书: 试用\n标题: 试用\n部分:\n  - 表格:\n      列宽: [{columns}]\n      单位: 万元（不印）\n      缺数: {missing}\n      行:\n        - {row}\n"), Repository.Dictionary, []);
}
