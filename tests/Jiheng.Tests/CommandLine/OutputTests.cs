namespace Jiheng.Tests.CommandLine;

public sealed class OutputTests
{
    [Fact]
    public void A_score_table_of_a_department()
    {
        Approve.Text("score-beita-2022", Ran.Of("score", "samples/beita-2022/figures.yaml", "--system", "beita-2022").Output);
    }

    [Fact]
    public void The_working_of_one_indicator()
    {
        Approve.Text("explain-budget-adjustment-rate", Ran.Of("explain", "预算调整率", "--figures", "samples/hongjiang-2020/figures.yaml", "--system", "hongjiang-2020").Output);
    }

    [Fact]
    public void Claims_of_a_department_beside_what_its_figures_give()
    {
        Approve.Text("claims-hongjiang-2020", Ran.Of("score", "samples/hongjiang-2020/figures.yaml", "--system", "hongjiang-2020", "--claimed", "samples/hongjiang-2020/claimed.yaml").Output);
    }

    [Fact]
    public void A_department_whose_total_is_rescaled() =>
        Approve.Text("score-xushui-2023", Ran.Of("score", "samples/xushui-2023/figures.yaml", "--system", "xushui-2023", "--claimed", "samples/xushui-2023/claimed.yaml").Output);

    [Theory]
    [InlineData("standard-steps-and-cut-off", "满意度达到95%得满分，每低1个百分点扣0.5分，低于60%不得分。")]
    [InlineData("standard-rounded", "得分=完成率×分值，计算结果保留一位小数。")]
    [InlineData("standard-two-parts", "①执行率达到95%得3分，每低1个百分点扣0.5分；②制度健全得2分，缺1项扣0.5分。")]
    public void Trial_points_show_every_limit_and_the_steps_between(string name, string standard) =>
        Approve.Text(name, Ran.Of("standard", standard, "--weight", "5").Output);

    [Fact]
    public void A_standard_that_is_understood() =>
        Approve.Text("standard-understood", Ran.Of("standard", "控制率≤100%，计2分；每超过一个百分点扣0.2分，扣完为止。", "--weight", "2").Output);

    [Fact]
    public void A_standard_that_is_not()
    {
        var ran = Ran.Of("standard", "≥90%得满分，80%-95%得1分，其余不得分", "--weight", "2");

        Assert.Equal(1, ran.Status);
        Approve.Text("standard-refused", ran.Error);
    }

    [Fact]
    public void Help_of_every_command_has_an_example()
    {
        foreach (var command in new[] { "score", "explain", "standard", "validate" })
            Assert.Contains("例子：\n  jiheng " + command, Ran.Of(command, "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_of_a_table_takes_the_same_number_of_columns()
    {
        var table = Ran.Of("score", "samples/xushui-2023/figures.yaml", "--system", "xushui-2023").Output.Split('\n').Where(line => line.StartsWith('│') || line.StartsWith('┌'));

        Assert.Single(table.Select(Columns).Distinct());
    }

    [Fact]
    public void Standards_stream_one_line_out_for_one_line_in()
    {
        var ran = Ran.With("{\"id\":\"1\",\"standard\":\"每出现一例扣2分，扣完为止。\",\"weight\":14,\"probes\":[{\"count\":1}]}\n不是\n", Folders.Root, "standard", "--jsonl");

        var lines = ran.Output.TrimEnd().Split('\n');
        Assert.Equal(0, ran.Status);
        Assert.Contains("\"scores\":[12]", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"understood\":false", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"w\",\"standard\":\"每出现一例扣2分\",\"weight\":0}", "第1行：weight 应当大于0。")]
    [InlineData("{\"id\":\"w\",\"standard\":\"每出现一例扣2分\"}", "第1行：缺少 weight。")]
    [InlineData("{\"id\":\"w\",\"standard\":\"\\ud800\",\"weight\":2}", "第1行：文字里有残缺的字符")]
    public void A_line_that_cannot_be_used_is_answered_under_its_own_id(string line, string reason)
    {
        var answer = Ran.With(line + "\n", Folders.Root, "standard", "--jsonl").Output;

        Assert.Contains("\"id\":\"w\"", answer, StringComparison.Ordinal);
        Assert.Contains(reason, answer, StringComparison.Ordinal);
    }

    private static int Columns(string line) => line.Sum(c => c is >= '\u2E80' and <= '\uFFE6' ? 2 : 1);
}
