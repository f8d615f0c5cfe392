using Jiheng.ReportChecks.Checking;

namespace Jiheng.Tests.Reports.Findings;

/// <summary>What real reports give, read by a person finding by finding; skipped where they are not at hand.</summary>
public sealed class SeedReportTests
{
    private static CheckedReport Of(string name) => ReportChecker.Check(SeedReports.Read(name), AReport.Content);

    [Theory]
    [InlineData("beita-2022", "HY205", "13分")]
    [InlineData("beita-2022", "HY206", "2分")]
    [InlineData("hongjiang-2020", "HY205", "5分")]
    [InlineData("hongjiang-2020", "HY301", "20.48万元")]
    [InlineData("xushui-2023", "HY303", "16.8万元")]
    [InlineData("baojing-2017", "HY201", "52分")]
    [InlineData("baojing-2017", "HY301", "196次")]
    public void A_known_slip_is_found(string name, string code, string stated)
    {
        SeedReports.SkipWithout();

        Assert.Contains(Of(name).Findings, finding => finding.Code == code && finding.Stated == stated);
    }

    [Theory]
    [InlineData("heshan-2021", "HY201")]
    [InlineData("heshan-2021", "HY202")]
    [InlineData("beita-2022", "HY201")]
    [InlineData("beita-2022", "HY202")]
    [InlineData("hongjiang-2020", "HY201")]
    [InlineData("hongjiang-2020", "HY204")]
    [InlineData("xushui-2023", "HY201")]
    public void What_adds_up_is_silent(string name, string code)
    {
        SeedReports.SkipWithout();

        Assert.DoesNotContain(Of(name).Findings, finding => finding.Code == code);
    }
}
