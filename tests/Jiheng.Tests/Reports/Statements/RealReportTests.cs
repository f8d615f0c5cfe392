using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.Tests.Reports.Statements;

public sealed class RealReportTests(ITestOutputHelper output)
{
    private static string Folder { get; } = Path.Combine(Repository.Root, "..", "shared", "seeds");

    [Fact]
    public void Real_reports_where_there_are_any_are_read_from_end_to_end()
    {
        if (!Directory.Exists(Folder))
            return;

        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            Show(Path.GetFileName(file), File.ReadAllText(file));
    }

    private void Show(string name, string text)
    {
        var report = APlainReport.Of(text, name);
        var statements = StatementFinder.Find(report);
        var findings = StatementChecks.Check(statements);

        Assert.Contains(statements, statement => statement.Agreement != Agreement.Differs);
        output.WriteLine($"== {name}: {statements.Length} statements, {findings.Length} findings");
        foreach (var statement in statements)
            output.WriteLine($"{statement.Form} {statement.Agreement} {statement.Working} | {report.At(statement.Span)}");
        foreach (var finding in findings)
            output.WriteLine($"!! {finding.Code} {finding.Severity} {finding.Message} {finding.Suggestion} | {report.At(finding.Spans[0])}");
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
