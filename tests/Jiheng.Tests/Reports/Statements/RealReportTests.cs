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
}
