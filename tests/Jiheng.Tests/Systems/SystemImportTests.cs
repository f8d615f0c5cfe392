using Jiheng.Documents.Reports;
using Jiheng.Documents.Systems;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Scores;
using Jiheng.Tests.Reports.Findings;
using Jiheng.Tests.Workbooks;

namespace Jiheng.Tests.Systems;

public sealed class SystemImportTests
{
    private static readonly string[] Head = ["一级指标", "二级指标", "三级指标", "分值", "指标解释", "评分标准", "自评得分"];

    private static readonly string[][] First =
    [
        Head,
        ["投入", "预算配置\n（5分）", "在职人员控制率", "2", "在职人员控制率=（在职人员数/编制数）×100%。", "目标值≤100%；达到目标值计2分，每超出1人扣0.1分，扣完为止。", "2"],
        ["↑", "↑", "“三公经费”变动率", "3", "“三公经费”变动率=[（本年度“三公经费”预算数-上年度“三公经费”预算数）/上年度“三公经费”预算数]×100%。", "目标值≤0；达到目标值计3分，否则计0分。", "3"],
        ["过程", "预算执行", "预算完成率", "4", "预算完成率=（预算完成数/预算数）×100%。\n预算数：财政部门批复的本年度部门（单位）预算数。", "≥95%，计4分；90%（含）-95%，计2分；低于90%不得分。", ""],
    ];

    private static readonly string[][] AfterPageBreak =
    [
        Head,
        ["过程", "预算执行", "资金使用合规性", "6", "", "得分标准详见附件2，每超一项扣分。", ""],
        ["↑", "预算管理", "管理制度健全性", "5", "管理制度是否健全。", "①已制定管理制度，3分；②制度执行有效，2分。", ""],
        ["效果", "满意度", "服务对象满意度", "10", "", "", ""],
    ];

    [Fact]
    public void A_score_table_over_two_pages_becomes_one_system_with_levels_weights_formulas_and_standards()
    {
        var import = Imported(AScoreTable.InWord("某某县2024年度部门整体支出绩效自评报告", First, AfterPageBreak), "评分表.docx");

        Assert.Equal(["投入", "过程", "效果"], import.Form.Dimensions.Select(dimension => dimension.Name));
        Assert.Equal([("预算配置", "5"), ("预算执行", "10"), ("预算管理", "5"), ("满意度", "10")], import.Form.Dimensions.SelectMany(dimension => dimension.Groups).Select(group => (group.Name, group.Weight)));
        Assert.Equal(
            ["在职人员数 ÷ 编制数 × 100%", "（“三公经费”预算数 − 上年（“三公经费”预算数））÷ 上年（“三公经费”预算数）× 100%", "支出决算数 ÷ 年初预算数 × 100%", null, null, null],
            import.Rows.Select(row => row.Formula));
        Assert.Equal(["in_service_staff_control_rate", "san_gong_change_rate", "budget_completion_rate"], import.Rows.Take(3).Select(row => row.Id));
        var system = Loaded(import);
        Assert.Equal((30m, 2024), (system.Total.Value, system.Years[0].Value));
        Assert.Equal("≥95%，得4分；90%（含）-95%（不含），得2分；＜90%，不得分。", CanonicalWording.Write(system.Indicators.ElementAt(2).Rule, new(4)));
    }

    [Fact]
    public void A_sentence_that_is_not_read_stays_visible_and_is_never_made_a_rule()
    {
        var import = Imported(AScoreTable.InWord("某某县2024年度部门整体支出绩效自评报告", First, AfterPageBreak), "评分表.docx");

        var refused = import.Rows.Single(row => row.NeedsHand);
        Assert.Equal("资金使用合规性", refused.Name);
        var indicator = Loaded(import).Indicators.Single(each => each.Name == "资金使用合规性");
        Assert.IsType<ScoringRule.Judgement>(indicator.Rule);
        Assert.Contains("得分标准详见附件2，每超一项扣分。", indicator.JudgementReason, StringComparison.Ordinal);
        Assert.Contains("需要人工处理", indicator.JudgementReason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_without_a_standard_is_left_to_an_evaluator()
    {
        var import = Imported(AScoreTable.InWord("某某县2024年度部门整体支出绩效自评报告", First, AfterPageBreak), "评分表.docx");

        Assert.IsType<RowUnderstanding.NotPrinted>(import.Rows[^1].Understanding);
        Assert.Equal("原表没有印评分标准。", Loaded(import).Indicators.Last().JudgementReason);
    }

    [Fact]
    public void Weights_that_do_not_add_up_as_printed_are_said_and_those_of_the_rows_count()
    {
        string[][] table = [Head, ["投入", "目标（9分）", "目标合理性", "3", "", "合理得3分，否则不得分。", ""], ["↑", "↑", "目标明确性", "5", "", "明确得5分，否则不得分。", ""], ["合计", "", "", "10", "", "", ""]];

        var import = Imported(AScoreTable.InWord("某某县2024年度部门整体支出绩效自评报告", table), "评分表.docx");

        Assert.Contains("评分表的合计是10分，各项分值相加是8分；这里以各项分值为准。", import.Form.Notes);
        Assert.Contains("“目标”印的是9分，下面各项相加是8分；这里以各项分值为准。", import.Form.Notes);
        Assert.Equal(8m, Loaded(import).Total.Value);
    }

    [Fact]
    public void A_standard_that_gives_more_than_the_weight_needs_a_person()
    {
        string[][] table = [Head, ["投入", "目标", "目标合理性", "2", "", "合理得5分，否则不得分。", ""], ["↑", "↑", "目标明确性", "3", "", "明确得3分，否则不得分。", ""]];

        var import = Imported(AScoreTable.InWord("某某县2024年度部门整体支出绩效自评报告", table), "评分表.docx");

        Assert.Equal([true, false], import.Rows.Select(row => row.NeedsHand));
    }

    [Fact]
    public void A_cell_that_a_page_parted_is_one_sentence_again()
    {
        string[][] second = [Head, ["", "", "", "", "", "②制度执行有效，2分。", ""], ["效果", "满意度", "服务对象满意度", "10", "", "≥90%得10分；其余不得分。", ""]];
        string[][] first = [Head, ["过程", "预算管理", "资产管理", "2", "", "规范得2分，否则不得分。", ""], ["↑", "↑", "管理制度健全性", "5", "管理制度是否健全。", "①已制定管理制度，3分；", ""]];

        var import = Imported(AScoreTable.InWord("某某县2024年度部门整体支出绩效自评报告", first, second), "评分表.docx");

        Assert.Equal("①已制定管理制度，得3分；②制度执行有效，得2分。", Assert.IsType<RowUnderstanding.Executable>(import.Rows[1].Understanding).Canonical);
        Assert.Equal(3, import.Rows.Length);
    }

    [Fact]
    public void A_score_table_in_a_workbook_is_read_like_one_in_Word()
    {
        var rows = First.Select(row => row.Select(cell => cell == "↑" ? null : (object?)cell).ToArray()).ToArray();

        var import = Imported(AWorkbook.Of(("评分表", [["某某县2024年度部门整体支出绩效评价评分表"], .. rows])), "评分表.xlsx");

        Assert.Equal(3, import.Rows.Length);
        Assert.All(import.Rows, row => Assert.IsType<RowUnderstanding.Executable>(row.Understanding));
        Loaded(import);
    }

    [Theory]
    [InlineData("hongjiang-2020", 23, 23)]
    [InlineData("beita-2022", 26, 25)]
    [InlineData("heshan-2021", 28, 0)]
    public void The_tables_of_published_reports_come_out_as_they_were_entered_by_hand(string id, int rows, int executable)
    {
        SeedReports.SkipWithout();
        var seed = SeedReports.FileOf(id);
        var byHand = Repository.Systems[id].Indicators.ToList();

        var import = Imported(File.ReadAllBytes(seed), id + ".txt", new(2022));
        var read = Loaded(import).Indicators.ToList();

        Assert.Equal(rows, import.Rows.Length);
        Assert.Equal(executable, import.Rows.Count(row => row.Understanding is RowUnderstanding.Executable));
        Assert.DoesNotContain(import.Rows, row => row.NeedsHand);
        Assert.Equal(byHand.Select(indicator => (indicator.Name, indicator.Full)), read.Select(indicator => (indicator.Name, indicator.Full)));
        Assert.Equal(byHand.Where(indicator => indicator.ExecutedWording is null).Select(Wording), read.Where((_, i) => byHand[i].ExecutedWording is null).Select(Wording));
        var formulas = byHand.Zip(read).Where(pair => pair.Second.Formula is not null).ToList();
        Assert.Equal(formulas.Select(pair => pair.First.Formula?.Root), formulas.Select(pair => pair.Second.Formula?.Root));
    }

    [Theory]
    [InlineData(2021, "预算调整率=（2021年度年初预算数-2020年度年初预算数）/2020年度年初预算数×100%", "（年初预算数 − 上年（年初预算数））÷ 上年（年初预算数）× 100%")]
    [InlineData(2024, "预算调整率=（2021年度年初预算数-2020年度年初预算数）/2020年度年初预算数×100%", null)]
    [InlineData(2021, "预算调整率=年初预算数/上年年初预算数×100%-100%", "年初预算数 ÷ 上年（年初预算数）× 100% − 100%")]
    [InlineData(2021, "预算调整率=（年初预算数-上年年初预算数）\n/上年年初预算数×100%", null)]
    [InlineData(2021, "预算调整率=年初预算数/上年年初预算数×100%，不含追加。", "年初预算数 ÷ 上年（年初预算数）× 100%")]
    public void A_printed_formula_keeps_its_years_and_all_of_its_terms_or_is_not_read(int year, string definition, string? formula)
    {
        string[][] table = [Head, ["过程", "预算执行", "预算调整率", "4", definition, "≥95%，计4分；低于95%不得分。", ""], ["过程", "预算执行", "制度", "6", "", "制度健全得6分。", ""]];

        Assert.Equal(formula, Imported(AScoreTable.InWord("某某县绩效自评报告", table), "评分表.docx", new(year)).Rows[0].Formula);
    }

    [Fact]
    public void What_another_row_means_by_a_name_is_not_taken_for_this_row()
    {
        string[][] table =
        [
            Head,
            ["过程", "预算执行", "预算完成率", "4", "预算完成率=（预算完成数/预算数）×100%。\n预算数：财政部门批复的本年度部门（单位）预算数。", "≥95%，计4分；低于95%不得分。", ""],
            ["过程", "预算执行", "资金使用率", "6", "资金使用率=（支出决算数/预算数）×100%。", "≥95%，计6分；低于95%不得分。", ""],
        ];

        Assert.Equal(["支出决算数 ÷ 年初预算数 × 100%", null], Imported(AScoreTable.InWord("某某县绩效自评报告", table), "评分表.docx").Rows.Select(row => row.Formula));
    }

    private static string Wording(Indicator indicator) => $"{indicator.Name} {CanonicalWording.Write(indicator.Rule, indicator.Full ?? new(0))}";

    private static SystemImport Imported(byte[] file, string name, FiscalYear? year = null)
    {
        var report = Assert.IsType<ReportReading.Read>(ReportReader.Read(file, name)).Text;
        var table = PrintedScoreTables.Of(report).OrderByDescending(each => each.Rows.Count(row => row.Standard is not null)).First();
        var heading = new SystemHeading("某某县部门整体支出绩效评价", "moumou-2024", Subject.DepartmentExpenditure, year ?? PrintedScoreTables.YearOf(report) ?? new(2024), name);
        return SystemImport.Of(table, heading, Repository.Dictionary, Repository.Systems.Values.OrderBy(system => system.Id, StringComparer.Ordinal));
    }

    private static IndicatorSystem Loaded(SystemImport import)
    {
        var loaded = import.Form.Load(Repository.Dictionary);
        Assert.Empty(loaded.Problems.Where(problem => problem.IsError).Select(problem => problem.ToString()));
        return loaded.Value!;
    }
}
