using Jiheng.Indicators.Loading;

namespace Jiheng.Tests.Loading;

public sealed class OnePassTests
{
    [Fact]
    public void Every_problem_of_a_system_is_reported_in_one_pass_in_the_order_of_its_lines()
    {
        var text = Some.SystemText
            .With("总分: 20", "总分: 21")
            .With("对象: 部门整体支出", "对象: 整体支出\n备注: 无")
            .With("            分值: 5", "            分值: 五")
            .With("编号: rules_in_place", "编号: san_gong_control_rate")
            .With("方向: 越高越好", "方向: 越大越好");

        var problems = Provocation.InSystem(text);

        Assert.Equal(["JH120", "JH113", "JH203", "JH119", "JH201", "JH120"], problems.Select(problem => problem.Code));
        Assert.Equal([3, 4, 6, 23, 29, 32], problems.Select(problem => problem.Where.Line));
    }

    [Fact]
    public void Every_problem_of_the_figures_is_reported_in_one_pass()
    {
        var text = Some.FigureText
            .With("年度: 2022", "年度: 二〇二二")
            .With("1,090.00万元", "90人")
            .With("在职人员数", "在岗人员数")
            .With("rules_in_place", "rules_in_placed")
            .With("11.5", "99");

        var problems = FigureReader.Read(new("figures.yaml", text), Some.Dictionary, Some.System).Problems;

        Assert.Equal(["JH118", "JH504", "JH501", "JH506", "JH511"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Entries_of_a_worksheet_become_figures_without_yaml()
    {
        FigureEntry[] entries =
        [
            new("“三公经费”决算数", "９６.40 万元", LastYear: false, "B3", new("填报表.xlsx", 3)),
            new("三公经费决算数", "80万元", LastYear: true, "C3", new("填报表.xlsx", 3)),
            new("在职人员数", "", LastYear: false, "B4", new("填报表.xlsx", 4)),
            new("三公经费预算", "90万元", LastYear: false, "B5", new("填报表.xlsx", 5)),
        ];

        var loaded = FigureEntries.Read("甲单位", new(2022), entries, Some.Dictionary);

        var problem = Assert.Single(loaded.Problems);
        Assert.Equal("填报表.xlsx:5: 错误 JH501 数据项目录里没有“三公经费预算”，是不是“‘三公经费’预算数”？", problem.ToString());
        Assert.Equal(2, FigureEntries.Read("甲单位", new(2022), entries[..3], Some.Dictionary).Value?.ThisYear.Count);
    }

    [Fact]
    public void Every_circle_of_derivations_is_reported()
    {
        var text = Some.DictionaryText
            .With("公务接待费决算数 + 因公出国（境）费决算数", "公务接待费决算数")
            .With("单位: 元\n", "单位: 元\n    推算: “三公经费”决算数\n")
            .With("说明: 含随行人员。", "推算: 因公出国（境）费决算数 × 2");

        var problems = DictionaryReader.Read(new("数据项.yaml", text)).Problems;

        Assert.Equal(["JH306", "JH306"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Names_may_be_written_in_either_width()
    {
        FigureEntry entry = new("因公出国(境)费 决算数", "0万元", LastYear: false, "填报", new("填报表.xlsx", 3));

        Assert.Empty(FigureEntries.Read("甲单位", new(2022), [entry], Some.Dictionary).Problems);
    }

    [Fact]
    public void A_problem_in_a_formula_points_at_its_character()
    {
        var text = Some.SystemText.With("“三公经费”决算数 ÷ “三公经费”预算数", "“三公经费”决算数 ÷ “三公经费”预算合计数");

        Assert.Equal(29, Assert.Single(Provocation.InSystem(text)).Where.Column);
    }

    [Fact]
    public void Warnings_do_not_stop_a_load()
    {
        var loaded = FigureReader.Read(new("figures.yaml", Some.FigureText.With("2022", "2021")), Some.Dictionary, Some.System);

        Assert.False(loaded.HasErrors);
        Assert.NotNull(loaded.Value);
        Assert.Single(loaded.Problems);
    }
}
