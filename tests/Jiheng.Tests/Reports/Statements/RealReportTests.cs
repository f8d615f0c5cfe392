using Jiheng.ReportChecks.Statements;
using Jiheng.Tests.Reports.Findings;

namespace Jiheng.Tests.Reports.Statements;

public sealed class RealReportTests
{
    [Fact]
    public void Numbers_of_real_reports_are_computed_again_and_hold()
    {
        SeedReports.SkipWithout();

        Assert.All(SeedReports.Files, file =>
            Assert.Contains(StatementFinder.Find(APlainReport.Of(File.ReadAllText(file))), statement => statement.Agreement != Agreement.Differs));
    }

    [Theory]
    [InlineData("99999999999999999999×99999999999999×999999999999=1")]
    [InlineData("999999999999999×999999999999999×999999999999999×999999999999999=1%")]
    [InlineData("支出999999999999999亿元，其中基本支出999999999999999亿元、项目支出0.000000000000001亿元，占0.0000000001%。")]
    [InlineData("（（（（（（（（1÷0×100%=0%，占0万元的0%，共0个：。")]
    public void Impossible_numbers_are_passed_over(string text) => Assert.Empty(APlainReport.Findings(text));

    [Fact]
    public void A_passage_without_end_is_read_in_time()
    {
        Assert.Empty(APlainReport.Findings(string.Concat(Enumerable.Repeat("（1+", 20_000)) + "=1"));
        Assert.Empty(APlainReport.Findings(string.Concat(Enumerable.Repeat("其中1万元，", 20_000))));
        Assert.Empty(APlainReport.Findings(string.Concat(Enumerable.Repeat("其中，占：、", 20_000))));
    }
}
