using Jiheng.Documents.Systems;
using Jiheng.Indicators.Definitions;
using Jiheng.ReportChecks.Scores;

namespace Jiheng.Tests.Systems;

public sealed class RowFormTests
{
    private static readonly PrintedScoreTable Table = new(
        [
            new([new("投入", 9m), new("预算配置", 9m)], "在职人员控制率", 2m, "在职人员控制率=（在职人员数/编制数）×100%。", "目标值≤100%；达到目标值计2分，每超出1人扣0.1分，扣完为止。", null),
            new([new("过程", null), new("预算执行", null)], "资金使用合规性", 6m, null, "得分标准详见附件2，每超一项扣分。", null),
        ],
        9m, "表1");

    private static readonly SystemHeading Heading = new("评分表", "own-2024", Subject.DepartmentExpenditure, new(2024), "评分表");

    private static ImmutableArray<RowForm> Rows => RowForm.Of(Table, new(2024), Repository.Dictionary, []);

    [Fact]
    public void A_sentence_put_in_other_words_is_executed_and_the_printed_one_stays_beside_it()
    {
        var import = SystemImport.Of(Table, Heading, [Rows[0], Rows[1] with { Standard = "每发现1项不合规扣2分，扣完为止。" }]);

        Assert.IsType<RowUnderstanding.Executable>(import.Rows[1].Understanding);
        var indicator = SystemProblems.Of(import.Form, Repository.Dictionary).System!.Indicators.Last();
        Assert.Equal(("得分标准详见附件2，每超一项扣分。", "每发现1项不合规扣2分，扣完为止。"), (indicator.Standard, indicator.ExecutedWording));
    }

    [Fact]
    public void What_the_strict_reader_says_stands_at_its_row_and_the_rest_at_the_whole()
    {
        var import = SystemImport.Of(Table, Heading with { NotApplicable = "随便" }, [Rows[0] with { Formula = "在职人员 ÷ 编制数 × 100%" }, Rows[1] with { Weight = "两分" }]);

        var problems = SystemProblems.Of(import.Form, Repository.Dictionary);

        Assert.Null(problems.System);
        Assert.Contains(problems.OfIndicators[Rows[0].Id], problem => problem is { IsError: true } && problem.Message.Contains("在职人员数", StringComparison.Ordinal));
        Assert.Contains(problems.OfIndicators[Rows[1].Id], problem => problem.Message.Contains("两分", StringComparison.Ordinal));
        Assert.Contains(problems.OfWhole, problem => problem.Message.Contains("随便", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_person_wrote_in_the_head_is_no_longer_noted_as_taken()
    {
        var usual = SystemImport.Of(Table, Heading, Rows).Form;
        var written = SystemImport.Of(Table, Heading with { Grades = "优7、良6、差0", NotApplicable = "计满分", StartedUnit = "不计" }, Rows).Form;

        Assert.Contains(usual.Notes, note => note.Contains("没有印等级线", StringComparison.Ordinal));
        Assert.DoesNotContain(written.Notes, note => note.Contains("没有印等级线", StringComparison.Ordinal) || note.Contains("不足一个单位", StringComparison.Ordinal));
        Assert.Equal(["优", "良"], SystemProblems.Of(written, Repository.Dictionary).System!.Grades.Lines.Select(line => $"{line.Grade}"));
    }

    [Fact]
    public void A_text_that_was_typed_keeps_its_lines_and_loses_what_cannot_be_seen() =>
        Assert.Equal("第一句。\n第二句。", RowForm.Cleaned("　第一句。\u200B\r\n\r\n  第二句。\t"));

    [Fact]
    public void A_number_that_means_one_indicator_in_a_system_made_before_never_means_another()
    {
        var before = SystemProblems.Of(SystemImport.Of(Table, Heading, Rows).Form, Repository.Dictionary).System!;
        var (first, second) = (Table.Rows[0], Table.Rows[1]);
        var rows = RowForm.Of(Table with { Rows = [second, first with { Name = "会计核算规范性" }, second, second with { Name = "资产管理安全性" }] }, new(2024), Repository.Dictionary, [before]);

        Assert.Equal(rows.Length, rows.Select(row => row.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, row => Assert.Equal(row.Name == second.Name, before.Indicators.Any(indicator => indicator.Id == row.Id)));
    }

    [Theory]
    [InlineData("", "6", "由评价人员给分，没有采用原表的评分标准“得分标准详见附件2，每超一项扣分。”。")]
    [InlineData("按好坏酌情给分吧。", "", "原表印的分值是6，这里没有采用，原表的评分标准是“得分标准详见附件2，每超一项扣分。”，改写成了“按好坏酌情给分吧。”")]
    [InlineData("每超一项扣分，见附件3。", "6", "原表的评分标准是“得分标准详见附件2，每超一项扣分。”，改写成了“每超一项扣分，见附件3。”，没有读懂")]
    public void What_was_printed_stays_in_the_system_whatever_is_written_in_its_place(string standard, string weight, string words)
    {
        var import = SystemImport.Of(Table, Heading, [Rows[0], Rows[1] with { Standard = standard, Weight = weight }]);

        var judgement = import.Form.Dimensions[1].Groups[0].Indicators[0].Fields.Single(field => field.Name == "评判").Text;
        Assert.Contains(words, judgement, StringComparison.Ordinal);
        Assert.DoesNotContain("没有印", judgement, StringComparison.Ordinal);
    }
}
