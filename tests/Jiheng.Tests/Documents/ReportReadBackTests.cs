using Jiheng.Documents.Word;
using Jiheng.Indicators.Scoring;
using Jiheng.ReportChecks.Checking;
using Jiheng.Tests.Reports.Findings;

namespace Jiheng.Tests.Documents;

public sealed class ReportReadBackTests
{
    /// <summary>Standards of the source name earlier years, and indicators without points are left open: both are so.</summary>
    private static readonly ImmutableArray<string> TrueOfTheSamples = [FindingCodes.Year, FindingCodes.BlankRows];

    public static TheoryData<string, string> Samples { get; } = new MatrixTheoryData<string, string>(
        ["beita-2022", "hongjiang-2020", "heshan-2021", "baojing-2017", "xushui-2023"], ["部门整体支出自评报告", "部门整体支出自评报告2021", "评分表"]);

    [Theory, MemberData(nameof(Samples))]
    public void A_report_made_from_published_figures_agrees_with_itself(string system, string form)
    {
        var report = Checked(Written.Document(form, system));

        Assert.Empty(report.Findings.Where(finding => !TrueOfTheSamples.Contains(finding.Code)).Select(finding => $"{finding.Code} {finding.Message}"));
    }

    [Fact]
    public void An_indicator_that_does_not_apply_is_not_taken_for_one_without_points()
    {
        var finding = Assert.Single(Checked(Written.Document("评分表", "hongjiang-2020")).Findings, finding => finding.Code == FindingCodes.BlankRows);

        Assert.Contains("“绩效目标合理性”", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("“重点支出安排率”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("部门整体支出自评报告", "hongjiang-2020", "complete-department.yaml", 100)]
    [InlineData("部门整体支出自评报告2021", "hongjiang-2020", "complete-department.yaml", 80)]
    [InlineData("评分表", "hongjiang-2020", "complete-department.yaml", 60)]
    [InlineData("项目支出绩效评价报告", "self-evaluation-2021-cost", "complete-project.yaml", 40)]
    [InlineData("项目支出绩效自评表", "self-evaluation-2021-cost", "complete-project.yaml", 4)]
    public void A_complete_report_has_no_finding_though_many_of_its_numbers_are_computed_again(string form, string system, string figures, int least)
    {
        var report = Checked(Written.Document(form, system, figures));

        Assert.Empty(report.Findings.Select(finding => $"{finding.Code} {finding.Message}"));
        Assert.True(report.Statements.Length >= least, $"{report.Statements.Length}");
    }

    [Theory]
    [InlineData("hongjiang-2020", "complete-department.yaml")]
    [InlineData("hongjiang-2020", null)]
    [InlineData("beita-2022", null)]
    [InlineData("heshan-2021", null)]
    public void Its_score_table_reads_back_with_the_same_levels_weights_and_points(string system, string? figures)
    {
        var entered = Written.Figures(system, figures);
        var score = SystemScorer.Score(Repository.Systems[system], Repository.Dictionary, entered);
        var report = Written.Read(WordWriter.Write(Written.Document(Written.Forms["评分表"], system, entered)));
        var table = Assert.Single(report.Tables);

        Assert.Equal(Expected(score), Enumerable.Range(1, score.Indicators.Length).Select(row => string.Join('|', Enumerable.Range(0, 5).Select(column => At(row, column)))));

        string At(int row, int column) =>
            table.Cells.LastOrDefault(cell => cell.Column == column && cell.Row <= row && row < cell.Row + cell.RowSpan) is { } cell ? report.At(cell.Span) : "";
    }

    private static IEnumerable<string> Expected(SystemScore score) =>
        from dimension in score.Dimensions
        from @group in dimension.Groups
        from indicator in @group.Indicators
        select string.Join('|', dimension.Dimension.Name, @group.Group.Name, indicator.Indicator.Name, Points(indicator.Full), indicator.IsOpen ? "【暂缺】" : indicator.IsNotApplicable ? "不适用" : Points(indicator.Awarded));

    private static string Points(Points? points) => points is { } known ? Numerals.Plain(known.Value) : "";

    private static CheckedReport Checked(WordDocument document) => ReportChecker.Check(Written.Read(WordWriter.Write(document)), AReport.Content);
}
