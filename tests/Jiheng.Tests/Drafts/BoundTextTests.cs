using Jiheng.Documents.Drafts;

namespace Jiheng.Tests.Drafts;

public sealed class BoundTextTests
{
    private static readonly FieldNames Names = FieldNames.Of(Repository.Dictionary, Repository.Systems["hongjiang-2020"]);

    [Theory]
    [InlineData("{支出决数}", "没有“支出决数”这个数据项，是不是“支出决算数”？")]
    [InlineData("支出{支出决算数", "左花括号后面没有右花括号；请补上，或删去它。")]
    [InlineData("{}", "花括号里没有写数据项；请写上名称，或删去花括号。")]
    [InlineData("{比率:支出决算数÷在职人员数}", "“支出决算数”和“在职人员数”的计量单位不同，不能相除；请换一个数据项。")]
    [InlineData("{得分:过成}", "指标体系里没有“过成”，是不是“过程”？")]
    [InlineData("{得分:管理制度健全性}", "指标体系里有2处叫“管理制度健全性”，分不清是哪一处；请直接写数。")]
    public void A_field_that_means_nothing_is_refused_with_the_next_step(string text, string problem)
    {
        Assert.Equal(problem, Assert.Single(BoundText.Read(text, Names).Problems).Message);
    }

    [Theory]
    [InlineData("｛支出决算数｝")]
    [InlineData("{ 比上年：“三公经费”预算数 }")]
    [InlineData("{上年:\"三公\"经费预算数}")]
    [InlineData("{比率:支出决算数/年初预算数}")]
    public void Full_width_signs_and_other_quotes_mean_the_same(string text)
    {
        Assert.Empty(BoundText.Read(text, Names).Problems);
        Assert.IsType<TextPiece.Bound>(Assert.Single(BoundText.Read(text, Names).Pieces));
    }

    [Fact]
    public void An_outline_with_an_unknown_element_or_field_is_refused_with_its_line()
    {
        var outline = ReportOutlineReader.Read(
            new("提纲.yaml", """
                对象: 部门整体支出
                标题: "{单位}{年分}报告"
                章节:
                  - 编号: overview
                    名称: 部门基本情况
                    提示: 写明情况。
                    数据项: [编制人头]
                    备注: 多写的一栏
                """),
            Repository.Dictionary);

        Assert.Null(outline.Value);
        Assert.Equal([2, 7, 8], outline.Problems.Select(problem => problem.Where.Line).Order());
    }
}
