using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Programs;
using Jiheng.Documents.Scores;
using Jiheng.Documents.Word;
using Jiheng.Indicators.Scoring;
using Jiheng.ReportChecks.Scores;
using Jiheng.ReportChecks.Text;
using Jiheng.Tests.Documents;

namespace Jiheng.Tests.Systems;

/// <summary>The score tables the product writes, read as the score table of a system.</summary>
public sealed class OwnScoreTableTests
{
    private const string Form = "评分表";

    public static TheoryData<string> Samples => ["beita-2022", "hongjiang-2020", "heshan-2021", "xushui-2023", "baojing-2017"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_Excel_score_table_gives_its_indicators_its_year_and_no_row_of_totals(string id)
    {
        var score = SystemScorer.Score(Repository.Systems[id], Repository.Dictionary, Written.Figures(id));

        Compare(score, ScoreWorkbook.Write(score), "评分表.xlsx");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_Word_score_table_gives_its_indicators_and_its_year(string id) =>
        Compare(SystemScorer.Score(Repository.Systems[id], Repository.Dictionary, Written.Figures(id)), WordWriter.Write(Written.Document(Form, id)), "评分表.docx");

    [Fact]
    public void The_PDF_score_table_names_its_year()
    {
        Assert.SkipUnless(OfficeConversion.IsInstalled, "没有安装 LibreOffice，不能写成 PDF。");
        var written = Assert.IsType<PdfWriting.Written>(PdfWriter.Write(Written.Document(Form, "beita-2022"), TestContext.Current.CancellationToken));

        Assert.Equal(2022, PrintedScoreTables.YearOf(Read(written.Content, "评分表.pdf"))?.Value);
    }

    [Fact]
    public void A_score_table_with_two_years_in_its_titles_names_none()
    {
        var file = AScoreTable.InWord("某某县2023年度评分表", [["指标", "分值"], ["甲", "5"], ["乙", "5"]]);
        var two = AScoreTable.InWord("2022年度评分表和2023年度评分表", [["指标", "分值"], ["甲", "5"], ["乙", "5"]]);

        Assert.Equal(2023, PrintedScoreTables.YearOf(Read(file, "评分表.docx"))?.Value);
        Assert.Null(PrintedScoreTables.YearOf(Read(two, "评分表.docx")));
    }

    [Fact]
    public void A_sum_under_the_indicators_of_a_level_is_none_of_them()
    {
        string[][] table =
        [
            ["一级指标", "二级指标", "三级指标", "分值", "评分标准"],
            ["投入", "预算配置", "在职人员控制率", "4", "≤100%得4分，否则不得分。"],
            ["↑", "↑", "合计", "4", ""],
            ["过程", "预算执行", "预算完成率", "6", "100%得6分，否则不得分。"],
            ["↑", "小计", "", "6", ""],
            ["产出", "数量", "任务完成率", "10", "100%得10分，否则不得分。"],
            ["折算总分", "", "", "20", ""],
            ["等级", "", "", "", "优"],
        ];

        var read = Assert.Single(PrintedScoreTables.Of(Read(AScoreTable.InWord("某某县2024年度评分表", table), "评分表.docx")));

        Assert.Equal(["在职人员控制率", "预算完成率", "任务完成率"], read.Rows.Select(row => row.Name));
        Assert.Equal(20m, read.Total);
    }

    private static void Compare(SystemScore score, byte[] file, string name)
    {
        var text = Read(file, name);
        var table = PrintedScoreTables.Main(PrintedScoreTables.Of(text));

        Assert.Equal(score.Indicators.Select(each => each.Indicator.Name.Replace(" ", "", StringComparison.Ordinal)), table.Rows.Select(row => row.Name.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal(score.Year, PrintedScoreTables.YearOf(text));
    }

    private static ReportText Read(byte[] file, string name) => Assert.IsType<ReportReading.Read>(ReportReader.Read(file, name)).Text;
}
