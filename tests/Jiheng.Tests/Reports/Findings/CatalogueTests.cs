using System.Reflection;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Contents;
using Jiheng.Tests.Reports.Gold;

namespace Jiheng.Tests.Reports.Findings;

public sealed class CatalogueTests
{
    private static IEnumerable<string> Codes => typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!);

    [Fact]
    public void Every_code_stands_in_the_catalogue_once()
    {
        Assert.Equal(Codes.Order(StringComparer.Ordinal), CheckCatalogue.All.Select(entry => entry.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_of_the_codes_is_the_catalogue()
    {
        var page = Path.Combine(Folders.Root, "docs", "diagnostics.md");
        if (Environment.GetEnvironmentVariable("JIHENG_APPROVE") == "1")
            File.WriteAllText(page, CatalogueText.Markdown());

        Assert.Equal(File.ReadAllText(page).ReplaceLineEndings("\n"), CatalogueText.Markdown());
    }

    [Fact]
    public void The_content_of_the_checks_can_be_read()
    {
        Assert.Empty(CheckContentReader.Read(name => Repository.Source(Path.Combine("report-checks", name))).Problems);
    }

    [Fact]
    public void Wrong_content_is_reported_and_not_used()
    {
        var read = CheckContentReader.Read(name => name == CheckContentReader.EventsFile ? new(name, "当年大事:\n  - { 用语: 建党100周年, 年: 2021 }\n") : Repository.Source(Path.Combine("report-checks", name)));

        Assert.Null(read.Value);
        Assert.NotEmpty(read.Problems);
    }

    [Fact]
    public void An_empty_report_has_no_findings()
    {
        Assert.Empty(ReportChecker.Check(new("空.txt", "", [], [], []), AReport.Content).Findings);
    }

    [Fact]
    public void Every_message_is_one_sentence()
    {
        var findings = GoldReport.All.DistinctBy(report => report.Set).SelectMany(report => report.Check().Findings).ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.EndsWith("。", finding.Message, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.NotEmpty(finding.Spans));
    }
}
